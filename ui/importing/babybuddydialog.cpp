// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/babybuddydialog.h"

#include "ui/widgets/card.h"
#include "ui/words/messagewords.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace weehours {

BabyBuddyDialog::BabyBuddyDialog(QWidget *parent)
    : DialogFrame(tr("From a Baby Buddy server"), parent),
      m_client(m_transport),
      m_server(new QLineEdit(this)),
      m_token(new QLineEdit(this)),
      m_progress(new QLabel(this)),
      m_ticker(new QTimer(this))
{
    auto *words = new QLabel(tr("The token is in the user settings there. It is used once, and "
                                "kept nowhere."),
                             this);
    words->setWordWrap(true);
    setRole(*words, QStringLiteral("muted"));
    m_server->setPlaceholderText(QStringLiteral("https://baby.example.org"));
    m_token->setEchoMode(QLineEdit::Password);
    m_progress->setVisible(false);
    for (const auto &[field, name] :
         {std::pair(m_server, tr("Address")), std::pair(m_token, tr("Token"))}) {
        field->setAccessibleName(name);
        auto *label = new QLabel(name, this);
        label->setBuddy(field);
        body()->addWidget(label);
        body()->addWidget(field);
    }
    body()->addWidget(words);
    body()->addWidget(m_progress);
    auto *cancel = addButton(tr("Cancel"), QStringLiteral("secondary"));
    m_fetch = addButton(tr("Fetch"), QStringLiteral("primary"));
    constexpr int often = 200;
    m_ticker->setInterval(often);
    connect(m_ticker, &QTimer::timeout, this,
            [this] { m_progress->setText(tr("Reading … %Ln rows", nullptr, m_client.rows())); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_fetch, &QPushButton::clicked, this, &BabyBuddyDialog::fetch);
}

void BabyBuddyDialog::fetch()
{
    showProblem({});
    m_fetch->setEnabled(false);
    m_progress->setText(tr("Reading … %Ln rows", nullptr, 0));
    m_progress->setVisible(true);
    m_ticker->start();
    m_client.fetch(m_server->text(), m_token->text().toUtf8(),
                   [this](const Result<QList<ImportFile>> &files) { onFetched(files); });
}

void BabyBuddyDialog::onFetched(const Result<QList<ImportFile>> &files)
{
    m_ticker->stop();
    m_progress->setVisible(false);
    m_fetch->setEnabled(true);
    if (!files) {
        showProblem(errorText(files.error()));
        return;
    }
    m_token->clear();
    accept();
    Q_EMIT fetched(*files, QUrl::fromUserInput(m_server->text()).host());
}

} // namespace weehours
