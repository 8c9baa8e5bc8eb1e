// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/firststart.h"

#include "ui/kinds/complaintwords.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/wraprow.h"
#include "ui/words/messagewords.h"

#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace weehours {

namespace {

constexpr int cardWidth = 420;

QVBoxLayout *labelled(const QString &text, QWidget *widget, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    setRole(*label, QStringLiteral("small"));
    label->setBuddy(widget);
    widget->setAccessibleName(text);
    auto *pair = new QVBoxLayout;
    pair->setSpacing(metrics::unit);
    pair->addWidget(label);
    pair->addWidget(widget);
    return pair;
}

} // namespace

FirstStart::FirstStart(Logbook &logbook, Profile &profile, Database &database, QWidget *parent)
    : QWidget(parent),
      m_logbook(logbook),
      m_profile(profile),
      m_database(database),
      m_person(new QLineEdit(this)),
      m_baby(new QLineEdit(this)),
      m_birthDate(new DateField(this)),
      m_intro(new QLabel(this)),
      m_problem(new QLabel(this)),
      m_announcer(new Announcer(this)),
      m_begin(new QPushButton(tr("Start the log"), this)),
      m_join(new QPushButton(tr("I was sent an invite"), this)),
      m_unsent(new QPushButton(this)),
      m_copies(new QVBoxLayout)
{
    auto *card = new Card(this);
    card->setMaximumWidth(cardWidth);
    auto *title = new QLabel(tr("Wee Hours"), card);
    setRole(*title, QStringLiteral("title"));
    m_intro->setText(tr("Feeds, sleeps and nappies, logged in seconds. Everything stays on "
                        "this computer until you share it."));
    setRole(*m_intro, QStringLiteral("muted"));
    m_intro->setWordWrap(true);
    m_baby->setMaxLength(100);
    m_person->setMaxLength(100);
    m_person->setPlaceholderText(tr("for those you share with"));
    m_birthDate->setOptional(tr("optional"));
    setRole(*m_problem, QStringLiteral("warn"));
    m_problem->setWordWrap(true);
    m_problem->hide();

    setRole(*m_begin, QStringLiteral("primary"));
    setRole(*m_join, QStringLiteral("quiet"));
    m_signIn = new QPushButton(tr("I have an account"), card);
    setRole(*m_signIn, QStringLiteral("quiet"));
    m_signOut = new QPushButton(card);
    setRole(*m_signOut, QStringLiteral("quiet"));
    connect(m_begin, &QPushButton::clicked, this, &FirstStart::begin);
    connect(m_join, &QPushButton::clicked, this, &FirstStart::joinRequested);
    connect(m_signIn, &QPushButton::clicked, this, &FirstStart::signInRequested);
    connect(m_signOut, &QPushButton::clicked, this, &FirstStart::signOutRequested);
    for (QLineEdit *edit : {m_person, m_baby})
        connect(edit, &QLineEdit::returnPressed, this, &FirstStart::begin);

    auto *others = new WrapRow(card);
    others->add(m_join);
    others->add(m_signIn);
    auto *column = new QVBoxLayout(card);
    constexpr int padding = 7 * metrics::unit;
    // The links at the end have air of their own, and low windows none to spare.
    column->setContentsMargins(padding, padding - metrics::gap, padding, padding - metrics::gap);
    column->setSpacing(metrics::cardGap);
    column->addWidget(title);
    column->addWidget(m_intro);
    column->addLayout(labelled(tr("Baby's name"), m_baby, card));
    column->addWidget(m_problem);
    column->addLayout(labelled(tr("Born, or due, on"), m_birthDate, card));
    column->addLayout(labelled(tr("Your name"), m_person, card));
    column->addWidget(m_begin);
    column->addWidget(others);
    column->addWidget(m_unsent);
    column->addWidget(m_signOut);
    setRole(*m_unsent, QStringLiteral("danger"));
    connect(m_unsent, &QPushButton::clicked, this, &FirstStart::unsentRequested);
    setUnsent(0);
    setAccount({});
    column->addLayout(m_copies);

    auto *page = new QVBoxLayout(this);
    // As wide as it may be, but never wider than the window.
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(card, cardWidth);
    row->addStretch(1);
    page->addStretch();
    page->addLayout(row);
    page->addStretch();
    // In the order of the page, not in that of their making.
    QWidget *previous = m_baby;
    for (QWidget *next : std::initializer_list<QWidget *>{m_birthDate, m_person, m_begin, m_join,
                                                          m_signIn, m_unsent, m_signOut}) {
        setTabOrder(previous, next);
        previous = next;
    }
}

void FirstStart::focusFirstField()
{
    m_baby->setFocus();
}

void FirstStart::setUnsent(int count)
{
    m_unsent->setText(tr("Show the %n change(s) that were not sent", nullptr, count));
    m_unsent->setVisible(count > 0);
}

void FirstStart::setAccount(const QString &email)
{
    m_signIn->setVisible(email.isEmpty());
    m_signOut->setVisible(!email.isEmpty());
    m_signOut->setText(PlainText::onButton(tr("Sign out %1").arg(email)));
}

void FirstStart::setRemoved(const QList<BabySyncStatus> &babies)
{
    // Buttons that are made again would lose the keyboard.
    if (babies == m_removed)
        return;
    m_removed = babies;
    QStringList names;
    for (const BabySyncStatus &baby : babies) {
        if (baby.access == Access::Revoked)
            names.append(baby.name);
    }
    // An invite leads back; a log that one starts is another one.
    const bool hasLost = !names.isEmpty();
    setRole(*m_begin, hasLost ? QStringLiteral("secondary") : QStringLiteral("primary"));
    setRole(*m_join, hasLost ? QStringLiteral("primary") : QStringLiteral("quiet"));
    if (hasLost) {
        m_intro->setText(tr("You no longer have access to %1's log, and it was removed from this "
                            "computer. A new invite brings it back.")
                             .arg(QLocale().createSeparatedList(names)));
        m_announcer->sayAfterwards(m_intro->text());
    }
    offerCopies();
}

void FirstStart::offerCopies()
{
    while (const QLayoutItem *item = m_copies->itemAt(0)) {
        item->widget()->deleteLater();
        delete m_copies->takeAt(0);
    }
    for (const BabySyncStatus &baby : std::as_const(m_removed)) {
        if (!baby.sealedUntil)
            continue;
        const QDate last = QDateTime::fromMSecsSinceEpoch(baby.sealedUntil->msecs).date();
        auto *back = new QPushButton(
            PlainText::onButton(tr("Bring back the log of %1").arg(baby.name)), this);
        back->setToolTip(
            tr("A copy was set aside on this computer. It can be brought back until %1.")
                .arg(QLocale().toString(last, QLocale::LongFormat)));
        connect(back, &QPushButton::clicked, this, [this, id = baby.babyId] {
            const auto done = m_logbook.endedAccess.bringBack(id);
            showProblem(done ? QString() : errorText(done.error()));
            if (done)
                Q_EMIT started();
        });
        m_copies->addWidget(back);
    }
}

QString FirstStart::personName() const
{
    return m_person->text().trimmed();
}

void FirstStart::showProblem(const QString &words)
{
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
    if (!words.isEmpty())
        m_announcer->sayAfterwards(words);
}

void FirstStart::begin()
{
    if (m_baby->text().trimmed().isEmpty()) {
        showProblem(tr("The baby needs a name; a nickname will do."));
        m_baby->setFocus();
        return;
    }
    QJsonObject fields{{QStringLiteral("name"), m_baby->text()}};
    if (const QDate born = m_birthDate->day(); born.isValid())
        fields.insert(QStringLiteral("birthDate"), born.toString(Qt::ISODate));
    {
        // For the account that may be made later; without it the field there starts empty.
        Transaction tx(m_database);
        if (tx.begun() && m_profile.setValue(tx, QStringLiteral("personName"), personName()))
            (void)tx.commit();
    }
    if (const auto baby = m_logbook.addBaby(fields); !baby) {
        showProblem(complaintText(kind::baby, baby.error()));
        return;
    }
    Q_EMIT started();
}

} // namespace weehours
