// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/profilefixture.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/kinds/columnwords.h"
#include "ui/report/reportdialog.h"
#include "ui/words/translation.h"

#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace weehours;

namespace {

/// Presses the button with that role, and accepts the path in the file dialog that follows.
bool saveAs(QDialog &dialog, const QString &path)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->property("role") == "primary")
            button->click();
    }
    auto *files = dialog.findChild<QFileDialog *>();
    if (!files)
        return false;
    Q_EMIT files->fileSelected(path);
    return true;
}

} // namespace

/// Exports and reports from the window.
class TestExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheChosenKindsAreWritten()
    {
        ProfileFixture p;
        const auto baby = p.addBaby();
        QVERIFY(p.logbook.add(baby, kind::bath, {}));
        QVERIFY(p.logbook.add(baby, kind::note, {{"notes", "a"}}));
        ExportDialog dialog(p.store, *p.logbook.babies(), baby, p.clock.instant, nullptr);
        const QSignalSpy told(&dialog, &ExportDialog::told);
        int boxes = 0;
        for (QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
            if (box->property("kind").isValid()) {
                box->setChecked(box->property("kind") == QString(kind::bath));
                ++boxes;
            }
        }
        QCOMPARE(boxes, int(kinds().size()) - 1);
        const QString path = p.folder.filePath("some.json");
        QVERIFY(saveAs(dialog, path));
        QCOMPARE(told.count(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("\"bath\""));
        QVERIFY(!bytes.contains("\"notes\""));
    }

    void aRefusalWithoutTheServersWordsHasOurs()
    {
        ProfileFixture p;
        const auto baby = p.addBaby();
        const auto entry = p.logbook.add(baby, kind::bath, {});
        QVERIFY(entry);
        {
            Transaction tx(p.store.database);
            const auto row = p.store.outbox.rowsOf(entry->id())->constFirst();
            QVERIFY(p.store.outbox.markFailed(tx, row.mutation.mutationId,
                                              Error{QString(codes::accessRevoked)}));
            QVERIFY(tx.commit());
        }
        ExportDialog dialog(p.store, *p.logbook.babies(), baby, p.clock.instant, nullptr);
        const QString path = p.folder.filePath("refused.json");
        QVERIFY(saveAs(dialog, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto unsent = QJsonDocument::fromJson(file.readAll())["babies"][0]["unsent"];
        const QJsonValue error = unsent.toArray().last()["error"];
        QCOMPARE(error["code"].toString(), QString(codes::accessRevoked));
        QVERIFY(!error["detail"].toString().isEmpty());
    }

    void withoutAKindNothingIsAsked()
    {
        ProfileFixture p;
        const auto baby = p.addBaby();
        ExportDialog dialog(p.store, *p.logbook.babies(), baby, p.clock.instant, nullptr);
        for (QCheckBox *box : dialog.findChildren<QCheckBox *>())
            box->setChecked(false);
        QVERIFY(!saveAs(dialog, p.folder.filePath("none.json")));
    }

    void aReportIsSaved()
    {
        ProfileFixture p;
        const auto baby = p.addBaby();
        QVERIFY(p.logbook.add(baby, kind::bath, {}));
        const Theme theme;
        ReportDialog dialog(p.logbook, theme, p.logbook.babies()->at(0), QDate(2026, 11, 22), 0,
                            nullptr);
        const QSignalSpy told(&dialog, &ReportDialog::told);
        const QString path = p.folder.filePath("some.pdf");
        QVERIFY(saveAs(dialog, path));
        QCOMPARE(told.count(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
    }

    // A reader recognises each column by its heading in any language.
    void headingsAreReadInEachLanguage()
    {
        Translation translation;
        int worded = 0;
        const auto all = languages();
        for (const Language &language : all) {
            translation.setLanguage(language.tag);
            for (const KindSpec &spec : kinds()) {
                const KindSpec *const kind = &spec;
                const QStringList columns = logsheet::columnsFor({&kind, 1});
                for (const QString &column : columns) {
                    const QString words = columnWords(kind, column);
                    worded += words.isEmpty() ? 0 : 1;
                    QCOMPARE(logsheet::columnOf(logsheet::heading(column, words)), column);
                }
                QCOMPARE(logsheet::isSheet(columns), true);
            }
        }
        QVERIFY(worded > 100);
    }
};

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
