// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/changefeed.h"
#include "core/store/store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace weehours;

/// How programs on a profile with a long path notify each other.
class TestBells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_runtime = std::make_unique<QTemporaryDir>();
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime->path()));
        m_home = std::make_unique<QTemporaryDir>();
        auto opened = Database::open(m_home->filePath(QString(90, 'd')) + "/log.sqlite");
        QVERIFY(opened);
        m_database = std::move(*opened);
        m_store = std::make_unique<Store>(*m_database);
    }
    void cleanup()
    {
        m_store.reset();
        m_database.reset();
    }

    void aDeepProfileRingsInAPrivateFolder()
    {
        const QStringList before = QDir("/tmp").entryList({"weehours-bells-*"});
        ChangeFeed feed(*m_store);
        feed.listen();
        QCOMPARE(bells().size(), 1);
        QCOMPARE(QFileInfo(folder()).permissions() & others, QFile::Permissions());
        QCOMPARE(QDir("/tmp").entryList({"weehours-bells-*"}), before);
    }

    void aFolderThatOthersCanWriteToIsNotUsed()
    {
        {
            ChangeFeed feed(*m_store);
            feed.listen();
        }
        const QString made = folder();
        QVERIFY(QFile::setPermissions(made, QFile::Permissions(0x7777)));
        // `announce` removes sockets that nothing listens on, also files that others put there.
        QFile theirs(made + "/1.bell");
        QVERIFY(theirs.open(QIODevice::WriteOnly));
        ChangeFeed feed(*m_store);
        feed.listen();
        feed.announce();
        QCOMPARE(QDir(made).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot),
                 QStringList("1.bell"));
        QVERIFY(QFile::setPermissions(made,
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        feed.announce();
        QVERIFY(!theirs.exists());
    }

private:
    static constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup
                                                 | QFile::ExeGroup | QFile::ReadOther
                                                 | QFile::WriteOther | QFile::ExeOther;

    [[nodiscard]] QString folder() const
    {
        const QStringList found = QDir(m_runtime->path()).entryList({"weehours-bells-*"});
        return found.size() == 1 ? m_runtime->filePath(found.constFirst()) : QString();
    }
    [[nodiscard]] QStringList bells() const
    {
        return QDir(folder()).entryList({"*.bell"}, QDir::System | QDir::Files);
    }

    std::unique_ptr<QTemporaryDir> m_runtime;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(TestBells)
#include "tst_bells.moc"
