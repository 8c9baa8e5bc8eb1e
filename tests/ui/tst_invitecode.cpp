// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/account/invitelink.h"
#include "ui/sharing/invitebox.h"
#include "ui/sharing/qrcode.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLayout>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace weehours;

namespace {

/// What zbarimg, which shares no code with libqrencode, decodes from a picture.
QString decoded(const QPixmap &picture)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("seen.png");
    if (!picture.save(path))
        return "no picture";
    QProcess reader;
    reader.start("zbarimg", {"--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", path});
    if (!reader.waitForFinished())
        return "no reader";
    return QString::fromUtf8(reader.readAllStandardOutput()).trimmed();
}

Invite longInvite()
{
    // An address with the fingerprint of a self-signed certificate: the longest possible.
    const QUrl server("https://192.168.178.201:49152/#" + QString(64, 'a'));
    Invite invite;
    invite.code = "ABCD2345EF";
    invite.link = inviteLinkText(server, invite.code);
    invite.expiresAt = Instant{1'795'000'000'000};
    return invite;
}

} // namespace

/// A phone can scan the invite from the screen, in every look.
class TestInviteCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTelephoneReadsTheLink_data()
    {
        QTest::addColumn<ThemeName>("look");
        QTest::newRow("light") << ThemeName::Light;
        QTest::newRow("dark") << ThemeName::Dark;
        QTest::newRow("night") << ThemeName::Night;
    }

    void aTelephoneReadsTheLink()
    {
        if (QStandardPaths::findExecutable("zbarimg").isEmpty())
            QSKIP("zbarimg (zbar-tools) is not installed");
        QFETCH(const ThemeName, look);
        Theme theme;
        theme.setName(look);
        theme.apply(*qApp);
        QWidget window;
        window.setObjectName("page");
        window.setAttribute(Qt::WA_StyledBackground);
        window.resize(360, 640); // as narrow as the narrowest dialog
        InviteBox box(&window);
        const Invite invite = longInvite();
        box.setInvite(invite, "Mia");
        box.resize(320, box.sizeHint().height());
        window.resize(box.size());
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(decoded(window.grab()), invite.link);
    }

    /// Of a screen of 800 by 480 pixels the rest of the dialog takes two hundred.
    void itIsLowWhereThereIsRoomBesideThePicture()
    {
        Theme theme;
        theme.apply(*qApp);
        QDialog dialog;
        dialog.resize(440, 400);
        InviteBox box(&dialog);
        box.setInvite(longInvite(), "Mia");
        dialog.show();
        const auto height = [&box](int width) {
            box.resize(width, 400);
            box.layout()->activate();
            return box.layout()->totalHeightForWidth(width);
        };
        QVERIFY2(height(400) <= 280, qPrintable(QString::number(height(400))));
        // A narrow dialog has the picture above.
        QVERIFY(height(300) > 300);
        const int least = box.layout()->totalMinimumSize().width();
        QVERIFY2(least <= 300, qPrintable(QString::number(least)));
    }

    void enterCopiesAndMakesNoOther()
    {
        QDialog dialog;
        InviteBox box(&dialog);
        QPushButton other("Make another", &dialog);
        other.setDefault(true);
        const QSignalSpy made(&other, &QPushButton::clicked);
        const Invite invite = longInvite();
        box.setInvite(invite, "Mia");
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        box.setFocus();
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QCOMPARE(made.count(), 0);
        QVERIFY(QGuiApplication::clipboard()->text().contains(invite.link));
    }

    /// ISO/IEC 18004 requires a quiet zone of four light modules.
    void theCodeIsDarkOnLightWithItsQuietZone_data() { aTelephoneReadsTheLink_data(); }

    void theCodeIsDarkOnLightWithItsQuietZone()
    {
        QFETCH(const ThemeName, look);
        Theme theme;
        theme.setName(look);
        theme.apply(*qApp);
        QrCode code(nullptr);
        code.setText(longInvite().link);
        code.show();
        const QImage seen = code.grab().toImage();
        const int modules = qrImage(longInvite().link).width();
        const int quiet = 4 * seen.width() / (modules + 8);
        for (int i = quiet; i < seen.width() - quiet; ++i) {
            for (int j = 0; j < quiet; ++j) {
                QCOMPARE(seen.pixelColor(i, j), QColor(Qt::white));
                QCOMPARE(seen.pixelColor(j, i), QColor(Qt::white));
                QCOMPARE(seen.pixelColor(i, seen.height() - 1 - j), QColor(Qt::white));
                QCOMPARE(seen.pixelColor(seen.width() - 1 - j, i), QColor(Qt::white));
            }
        }
        // The corner of the finder pattern.
        QCOMPARE(seen.pixelColor(quiet + 1, quiet + 1), QColor(Qt::black));
    }
};

QTEST_MAIN(TestInviteCode)
#include "tst_invitecode.moc"
