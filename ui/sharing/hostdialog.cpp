// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sharing/hostdialog.h"

#include "core/wire/serveraddress.h"
#include "ui/dialogs/choicerow.h"
#include "ui/widgets/card.h"
#include "ui/widgets/wrapcheckbox.h"
#include "ui/words/messagewords.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace weehours {

namespace {

constexpr QLatin1StringView network("network");

QString shown(QUrl address)
{
    address.setFragment({});
    return address.toString();
}

// In groups that a line can break between and that are easy to compare.
QString grouped(const QString &digits)
{
    QStringList groups;
    for (qsizetype i = 0; i < digits.size(); i += 8)
        groups.append(digits.mid(i, 8));
    return groups.join(u' ');
}

} // namespace

HostDialog::HostDialog(HostedServer &hosting, QWidget *parent)
    : DialogFrame(tr("Host on this computer"), parent),
      m_hosting(hosting),
      m_reach(new ChoiceRow(tr("Who can reach it"),
                            {{QString(network), tr("My home network")},
                             {QStringLiteral("here"), tr("Only this computer")}},
                            this)),
      m_outlives(new WrapCheckBox(tr("Keep it running after I quit Wee Hours"), this)),
      m_state(new QLabel(this)),
      m_details(new QPushButton(this)),
      m_certificate(new QLabel(this))
{
    auto *intro = new QLabel(tr("The shared log is kept on this computer and nowhere else. It has "
                                "to be on when others sync; until then, what they log is safe on "
                                "theirs."),
                             this);
    setRole(*intro, QStringLiteral("muted"));
    intro->setWordWrap(true);
    auto *question = new QLabel(tr("Who can reach it"), this);
    setRole(*question, QStringLiteral("small"));
    // Who hosts wants to share with the family, most of whom have computers of their own.
    const bool isForOthers = !hosting.isWanted() || hosting.choice().onNetwork;
    m_reach->setWord(isForOthers ? QString(network) : QStringLiteral("here"));
    m_outlives->setChecked(hosting.choice().outlives);
    for (QLabel *label : {m_state, m_certificate}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    const QString mark = layoutDirection() == Qt::RightToLeft ? QStringLiteral("◂ ")
                                                              : QStringLiteral("▸ ");
    m_details->setText(mark + tr("Details"));
    m_details->setAccessibleName(tr("Details"));
    m_details->setAutoDefault(false);
    setRole(*m_details, QStringLiteral("quiet"));
    setRole(*m_certificate, QStringLiteral("small"));
    m_certificate->setAccessibleName(tr("Certificate"));
    m_certificate->hide();
    connect(m_details, &QPushButton::clicked, this, [this] {
        m_details->hide();
        m_certificate->show();
        m_certificate->setFocus();
        fit();
    });
    m_state->setAccessibleName(tr("State of the server"));
    body()->addWidget(intro);
    body()->addWidget(question);
    body()->addWidget(m_reach);
    body()->addWidget(m_outlives);
    body()->addWidget(m_state);
    body()->addWidget(m_details, 0, Qt::AlignLeading);
    body()->addWidget(m_certificate);
    m_stop = addButton(tr("Stop hosting"), QStringLiteral("danger"));
    connect(m_stop, &QPushButton::clicked, &hosting, &HostedServer::stop);
    connect(addButton(tr("Close"), QStringLiteral("secondary")), &QPushButton::clicked, this,
            &QDialog::accept);
    m_start = addButton(tr("Start"), QStringLiteral("primary"));
    connect(m_start, &QPushButton::clicked, this, &HostDialog::start);
    connect(&hosting, &HostedServer::changed, this, &HostDialog::refresh);
    connect(m_reach, &ChoiceRow::changed, this, &HostDialog::refresh);
    connect(m_outlives, &QCheckBox::toggled, this, &HostDialog::refresh);
    refresh();
    m_start->setFocus();
}

void HostDialog::start()
{
    m_isAsked = true;
    m_hosting.start({m_reach->word() == network, m_outlives->isChecked()});
}

void HostDialog::refresh()
{
    using State = HostedServer::State;
    const HostedServer::Choice choice{m_reach->word() == network, m_outlives->isChecked()};
    m_stop->setVisible(m_hosting.isWanted());
    m_start->setText(m_hosting.isWanted() ? tr("Apply", "changed settings of the server")
                                          : tr("Start", "the server"));
    m_start->setEnabled(!m_hosting.isWanted() || choice != m_hosting.choice());
    showProblem(messageText(m_hosting.problem()));
    QString words;
    QString certificate;
    switch (m_hosting.state()) {
    case State::Off: words = tr("Not running."); break;
    case State::Starting: words = tr("Starting …"); break;
    case State::Failing: words = tr("Not running. It is tried again by itself."); break;
    case State::Running:
        if (const auto address = m_hosting.networkAddress())
            words = tr("Running. Others on your network find it at %1.").arg(shown(*address));
        else if (m_hosting.choice().onNetwork)
            words = tr("Running, but this computer is on no network now.");
        else
            words = tr("Running, for this computer only.");
        // An invite contains the same words, so that a careful person can compare them.
        if (const auto address = m_hosting.ownAddress()) {
            if (const auto pin = pinOf(*address)) {
                certificate = tr("Certificate: %1. Invites carry it.")
                                  .arg(grouped(pin->toString()));
            }
        }
        break;
    }
    m_state->setText(words);
    m_certificate->setText(certificate);
    m_details->setVisible(!certificate.isEmpty() && m_certificate->isHidden());
    if (certificate.isEmpty())
        m_certificate->hide();
    fit();
    if (m_isAsked && m_hosting.state() == State::Running) {
        m_isAsked = false;
        Q_EMIT started();
    }
}

} // namespace weehours
