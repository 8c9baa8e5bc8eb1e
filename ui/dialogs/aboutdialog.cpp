// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/aboutdialog.h"

#include "ui/widgets/card.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

namespace weehours {

AboutDialog::AboutDialog(const QString &database, QWidget *parent)
    : DialogFrame(tr("About Wee Hours"), parent)
{
    const auto addLine = [this](const QString &words, const QString &role) {
        auto *label = new QLabel(this);
        label->setTextFormat(Qt::PlainText);
        label->setText(words);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        setRole(*label, role);
        body()->addWidget(label);
    };
    const QString version = tr("Version %1").arg(QCoreApplication::applicationVersion());
    addLine(version, QStringLiteral("strong"));
    addLine(tr("Free software under the GNU General Public License, version 3 or later."),
            QStringLiteral("text"));
    addLine(tr("Your log is kept in %1.", "a path").arg(QDir::toNativeSeparators(database)),
            QStringLiteral("muted"));
    auto *copy = addButton(tr("Copy"), QStringLiteral("secondary"));
    copy->setAccessibleDescription(tr("The version and the system, for a report of a fault"));
    copy->setToolTip(copy->accessibleDescription());
    connect(copy, &QPushButton::clicked, this, [copy] {
        // Nothing about the person or the log.
        QGuiApplication::clipboard()->setText(QStringLiteral("Wee Hours %1, Qt %2, %3, %4")
                                                  .arg(QCoreApplication::applicationVersion(),
                                                       QString::fromLatin1(qVersion()),
                                                       QSysInfo::prettyProductName(),
                                                       QGuiApplication::platformName()));
        copy->setText(tr("Copied"));
    });
    connect(addButton(tr("Close"), QStringLiteral("primary")), &QPushButton::clicked, this,
            &QDialog::accept);
}

} // namespace weehours
