// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/accountdialog.h"

#include "core/account/invitelink.h"
#include "core/wire/serveraddress.h"
#include "ui/dialogs/choicerow.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/whilealive.h"
#include "ui/widgets/wrapcheckbox.h"
#include "ui/words/messagewords.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace weehours {

namespace {

QString titleFor(AccountDialog::Purpose purpose)
{
    switch (purpose) {
    case AccountDialog::Purpose::Share: return AccountDialog::tr("Sign in to share");
    case AccountDialog::Purpose::Join: return AccountDialog::tr("Join with an invite");
    case AccountDialog::Purpose::SignInAgain: break;
    }
    return AccountDialog::tr("Sign in again");
}

/// "Alex" for alex.winter7@example.org; empty until the address has its @.
QString nameInAddress(const QString &address)
{
    const qsizetype at = address.indexOf(u'@');
    qsizetype length = 0;
    while (length < at && address.at(length).isLetter())
        ++length;
    const QString name = address.left(length);
    return name.left(1).toUpper() + name.mid(1);
}

} // namespace

AccountDialog::AccountDialog(Purpose purpose, AccountClient &accounts, Session &session,
                             const QString &personName, QWidget *parent)
    : DialogFrame(titleFor(purpose), parent),
      m_accounts(accounts),
      m_session(session),
      m_purpose(purpose),
      m_invite(new QLineEdit(this)),
      m_mode(new ChoiceRow(tr("Account"),
                           {{QStringLiteral("new"), tr("New account")},
                            {QStringLiteral("existing"), tr("I have one")}},
                           this)),
      m_server(new QLineEdit(this)),
      m_intro(new QLabel(this)),
      m_name(new QLineEdit(personName, this)),
      m_email(new QLineEdit(this)),
      m_password(new QLineEdit(this)),
      m_agree(new WrapCheckBox(QString(), this))
{
    m_intro->setProperty("role", QStringLiteral("muted"));
    m_intro->setWordWrap(true);
    m_intro->setTextFormat(Qt::PlainText);
    m_intro->setText(purpose == Purpose::Join
                         ? tr("Paste the link that you were sent, or type the code.")
                         : tr("Everything that you have logged stays on this computer and goes to "
                              "the server as well."));
    body()->addWidget(m_intro);

    m_invite->setPlaceholderText(tr("weehours://join… or a code"));
    m_server->setPlaceholderText(tr("home.example or 192.168.1.20:8080"));
    m_email->setPlaceholderText(tr("alex@example.org"));
    m_password->setEchoMode(QLineEdit::Password);
    m_name->setPlaceholderText(tr("as other caregivers see you"));
    const auto row = [this](const QString &text, QWidget *field) {
        // A hidden holder leaves no gap, unlike two hidden widgets.
        auto *holder = new QWidget(this);
        auto *label = new QLabel(text, holder);
        label->setProperty("role", QStringLiteral("small"));
        label->setBuddy(field);
        field->setAccessibleName(text);
        auto *pair = new QVBoxLayout(holder);
        pair->setContentsMargins(0, 0, 0, 0);
        pair->setSpacing(metrics::unit);
        pair->addWidget(label);
        pair->addWidget(field);
        body()->addWidget(holder);
        m_rows.emplaceBack(holder, field);
    };
    row(tr("Invite"), m_invite);
    row(tr("Account"), m_mode);
    row(tr("Server"), m_server);
    row(tr("Your name"), m_name);
    row(tr("E-mail"), m_email);
    row(tr("Password"), m_password);
    m_agree->hide();
    body()->addWidget(m_agree);
    connect(m_server, &QLineEdit::textChanged, this, [this] {
        // Consent is given for one address only.
        m_consent = {};
        m_asked.clear();
        m_agree->hide();
        fit();
    });

    connect(addButton(tr("Cancel"), QStringLiteral("secondary")), &QPushButton::clicked, this,
            &QDialog::reject);
    m_submit = addButton(QString(), QStringLiteral("primary"));
    connect(m_submit, &QPushButton::clicked, this, &AccountDialog::submit);
    connect(m_mode, &ChoiceRow::changed, this, &AccountDialog::showFields);
    connect(m_invite, &QLineEdit::textChanged, this, &AccountDialog::readInvite);
    connect(m_email, &QLineEdit::textEdited, this, &AccountDialog::proposeName);

    const Session::LastSignIn last = session.lastSignIn();
    const bool isKnown = !last.server.isEmpty() && !last.email.isEmpty();
    m_server->setText(last.server.toString());
    m_server->setCursorPosition(0);
    m_email->setText(last.email);
    m_mode->setWord(purpose == Purpose::SignInAgain || isKnown ? QStringLiteral("existing")
                                                               : QStringLiteral("new"));
    showFields();
    if (purpose == Purpose::Join)
        m_invite->setFocus();
    else if (isKnown)
        m_password->setFocus();
    else
        m_server->setFocus();
}

void AccountDialog::setHosted(const QUrl &server, const QString &firstAccountCode)
{
    m_isHosted = true;
    chooseMode(server);
    m_firstAccountCode = firstAccountCode;
    m_server->setText(server.toString());
    m_intro->setText(tr("Choose a sign-in for yourself. It is stored only on this computer."));
    showFields();
    (m_name->text().isEmpty() ? m_name : m_email)->setFocus();
}

void AccountDialog::setElsewhere()
{
    m_isElsewhere = true;
    m_server->clear();
    m_mode->setWord(QStringLiteral("new"));
    showFields();
}

void AccountDialog::setInvite(const QString &text)
{
    m_invite->setText(text);
}

bool AccountDialog::isSignedIn() const
{
    return m_session.isSignedIn() && !m_isElsewhere;
}

bool AccountDialog::isNewAccount() const
{
    return m_mode->word() == QLatin1StringView("new");
}

void AccountDialog::chooseMode(const QUrl &server)
{
    const Session::LastSignIn last = m_session.lastSignIn();
    m_mode->setWord(server == last.server && !last.email.isEmpty() ? QStringLiteral("existing")
                                                                   : QStringLiteral("new"));
}

void AccountDialog::readInvite()
{
    const auto invite = parseInvite(m_invite->text());
    m_isInvited = invite && invite->server && !isSignedIn();
    if (m_isInvited) {
        m_intro->setText(
            tr("This invite leads to a log on %1.", "a server").arg(invite->server->authority()));
        m_server->setText(invite->server->toString());
        m_server->setCursorPosition(0); // where it is, before the fingerprint
        chooseMode(*invite->server);
    } else if (m_purpose == Purpose::Join) {
        m_intro->setText(tr("Paste the link that you were sent, or type the code."));
    }
    showFields();
}

void AccountDialog::proposeName()
{
    if (m_name->text() != m_proposedName)
        return; // the person's own
    m_proposedName = nameInAddress(m_email->text());
    m_name->setText(m_proposedName);
}

void AccountDialog::showFields()
{
    const bool entering = !isSignedIn();
    for (const auto &[holder, field] : std::as_const(m_rows)) {
        bool shown = entering;
        if (field == m_invite)
            shown = m_purpose == Purpose::Join;
        else if (field == m_server)
            shown = entering && !m_isHosted && !m_isInvited;
        else if (field == m_mode)
            shown = entering && m_purpose != Purpose::SignInAgain;
        else if (field == m_name)
            shown = entering && isNewAccount();
        holder->setVisible(shown);
    }
    // The rule applies to a new password, not to an existing one.
    m_password->setPlaceholderText(isNewAccount() ? tr("at least 10 characters") : QString());
    QString action = tr("Sign in");
    if (m_purpose == Purpose::Join)
        action = tr("Join");
    else if (isNewAccount())
        action = tr("Make account");
    m_submit->setText(action);
    fit();
}

void AccountDialog::setBusy(bool busy)
{
    m_submit->setEnabled(!busy);
    if (busy)
        m_submit->setText(tr("One moment …"));
    else
        showFields();
}

void AccountDialog::submit()
{
    showProblem({});
    QString code;
    if (m_purpose == Purpose::Join) {
        const auto invite = parseInvite(m_invite->text());
        if (!invite) {
            showProblem(errorText(invite.error()));
            return;
        }
        code = invite->code;
        if (isSignedIn()) {
            setBusy(true);
            joinThenFinish(code);
            return;
        }
    }
    const auto server = parseServerAddress(m_server->text());
    if (!server) {
        showProblem(errorText(server.error()));
        return;
    }
    if (m_agree->isChecked() && m_asked == codes::plainHttp)
        m_consent.plainHttp = true;
    if (m_agree->isChecked() && m_asked == codes::otherServer)
        m_consent.otherServer = true;
    setBusy(true);
    const auto entered = [this](const QString &codeToJoin) {
        return whileAlive(this, [this, codeToJoin](const Result<User> &user) {
            if (!user) {
                onRefused(user.error());
                return;
            }
            joinThenFinish(codeToJoin);
        });
    };
    if (isNewAccount()) {
        if (m_isHosted)
            code = m_firstAccountCode;
        // Registering with an invite also accepts it.
        m_accounts.registerAccount(*server,
                                   {m_email->text(), m_password->text(), m_name->text(), code},
                                   entered(QString()), m_consent);
    } else {
        m_accounts.login(*server, m_email->text(), m_password->text(), entered(code), m_consent);
    }
}

void AccountDialog::onRefused(const Error &error)
{
    const bool asks = error.code == codes::plainHttp || error.code == codes::otherServer;
    m_asked = asks ? error.code : QString();
    m_agree->setText(error.code == codes::plainHttp
                         ? tr("Anyone in this network may read along")
                         : tr("Use this server for the log from now on"));
    m_agree->setChecked(false);
    m_agree->setVisible(asks);
    // An address that does not lead there from here can be changed.
    if (error.code == codes::offline)
        m_isInvited = false;
    setBusy(false);
    showProblem(errorText(error));
    if (asks)
        m_agree->setFocus();
}

void AccountDialog::joinThenFinish(const QString &code)
{
    if (code.isEmpty()) {
        Q_EMIT done(false);
        accept();
        return;
    }
    m_accounts.join(code, whileAlive(this, [this](const Result<Joined> &joined) {
                        if (!joined) {
                            setBusy(false);
                            showProblem(errorText(joined.error()));
                            return;
                        }
                        Q_EMIT done(true);
                        accept();
                    }));
}

} // namespace weehours
