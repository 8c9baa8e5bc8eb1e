// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sharing/waysdialog.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace weehours {

WaysDialog::WaysDialog(const QString &babyName, QWidget *parent)
    : DialogFrame(tr("Share %1").arg(babyName), parent)
{
    auto *intro = new QLabel(tr("Your log stays on this computer and is shared from there."), this);
    setRole(*intro, QStringLiteral("muted"));
    intro->setWordWrap(true);
    body()->addWidget(intro);
    addWay(tr("Host on this computer"),
           tr("Only this computer keeps the log. It has to be on when the others sync."),
           &WaysDialog::hostChosen);
    addWay(tr("Use a server"), tr("Yours, or one run by someone you trust."),
           &WaysDialog::serverChosen);
    addWay(tr("Join with an invite"), tr("Somebody else shares their log with you."),
           &WaysDialog::joinChosen);
    connect(addButton(tr("Cancel"), QStringLiteral("secondary")), &QPushButton::clicked, this,
            &QDialog::reject);
}

void WaysDialog::addWay(const QString &title, const QString &meaning, void (WaysDialog::*chosen)())
{
    auto *button = new QPushButton(title, this);
    setRole(*button, QStringLiteral("secondary"));
    button->setAutoDefault(true);
    button->setAccessibleDescription(meaning);
    auto *words = new QLabel(meaning, this);
    setRole(*words, QStringLiteral("small"));
    words->setWordWrap(true);
    auto *pair = new QVBoxLayout;
    pair->setSpacing(metrics::unit);
    pair->addWidget(button);
    pair->addWidget(words);
    body()->addLayout(pair);
    connect(button, &QPushButton::clicked, this, [this, chosen] {
        accept();
        Q_EMIT(this->*chosen)();
    });
}

} // namespace weehours
