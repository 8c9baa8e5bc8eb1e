// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/dosepart.h"

#include "core/logbook/meanwhile.h"
#include "core/logbook/plainletters.h"
#include "core/logbook/wallclock.h"
#include "ui/dialogs/dosestrip.h"
#include "ui/kinds/parts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/wraprow.h"
#include "ui/words/timewords.h"
#include "ui/words/unbroken.h"

#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace weehours {

namespace {

constexpr int signSize = 18;

QString medicineOf(const Entry &dose)
{
    return dose.text(field::name).trimmed();
}

} // namespace

DosePart::DosePart(Theme &theme, Logbook &logbook, const SyncEngine &engine, bool mayRemind,
                   QWidget *parent)
    : QWidget(parent), m_theme(theme), m_logbook(logbook), m_engine(engine), m_mayRemind(mayRemind)
{
    build();
    hide();
    connect(&logbook, &Logbook::changed, this, &DosePart::onChanged);
    connect(&engine, &SyncEngine::statusChanged, this, &DosePart::refresh);
}

QLabel *DosePart::addLabel(QWidget *place, const char *role)
{
    auto *label = new QLabel(place);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setRole(*label, QString::fromLatin1(role));
    return label;
}

void DosePart::build()
{
    auto *divider = new QFrame(this);
    setRole(*divider, QStringLiteral("divider"));

    m_icon = new QLabel(this);
    m_icon->setFixedSize(metrics::rowTile, metrics::rowTile);
    m_title = addLabel(this, "strong");
    m_last = addLabel(this, "");
    m_next = addLabel(this, "");
    m_offline = addLabel(this, "small");
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    for (QLabel *label : {m_title, m_last, m_next, m_offline})
        words->addWidget(label);
    auto *lines = new QHBoxLayout;
    lines->setSpacing(metrics::cardGap);
    lines->addWidget(m_icon, 0, Qt::AlignTop);
    lines->addLayout(words, 1);

    m_strip = new DoseStrip(m_theme, this);

    m_warning = new QFrame(this);
    setRole(*m_warning, QStringLiteral("warnCard"));
    m_sign = new QLabel(m_warning);
    m_sign->setFixedSize(signSize, signSize);
    m_warningTitle = addLabel(m_warning, "warn");
    m_warningWords = addLabel(m_warning, "");
    m_notNow = new QPushButton(tr("Not now"), m_warning);
    setRole(*m_notNow, QStringLiteral("primary"));
    m_anyway = new QPushButton(tr("Log anyway"), m_warning);
    setRole(*m_anyway, QStringLiteral("secondary"));
    m_anyway->setAutoDefault(true);
    m_remind = new QPushButton(m_warning);
    setRole(*m_remind, QStringLiteral("plain"));
    m_remind->setAutoDefault(true);
    auto *buttons = new WrapRow(m_warning);
    buttons->setFilling(false);
    buttons->add(m_notNow);
    buttons->add(m_anyway);
    buttons->add(m_remind);
    auto *inWarning = new QVBoxLayout(m_warning);
    inWarning->setContentsMargins(metrics::cardPadding, metrics::cardGap, metrics::cardPadding,
                                  metrics::cardGap);
    inWarning->setSpacing(metrics::gap);
    auto *titleRow = new QHBoxLayout;
    titleRow->setSpacing(metrics::gap);
    titleRow->addWidget(m_sign, 0, Qt::AlignTop);
    titleRow->addWidget(m_warningTitle, 1);
    inWarning->addLayout(titleRow);
    inWarning->addWidget(m_warningWords);
    inWarning->addWidget(buttons);

    m_source = addLabel(this, "small");
    m_plan = new QPushButton(tr("Make a plan …"), this);
    setRole(*m_plan, QStringLiteral("quiet"));
    m_plan->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::cardGap);
    column->addWidget(divider);
    column->addLayout(lines);
    column->addWidget(m_strip);
    column->addWidget(m_warning);
    column->addWidget(m_source);
    column->addWidget(m_plan, 0, Qt::AlignLeading);
    m_warning->hide();
    connect(m_notNow, &QPushButton::clicked, this, &DosePart::notNow);
    connect(m_anyway, &QPushButton::clicked, this, &DosePart::logAnyway);
    connect(m_remind, &QPushButton::clicked, this, [this] {
        Q_EMIT remindRequested(m_safety.plan->id, m_safety.allowedFrom, m_safety.last->id());
    });
    connect(m_plan, &QPushButton::clicked, this,
            [this] { Q_EMIT planRequested(medicineOf(m_dose)); });
}

void DosePart::setDose(const QList<BabyId> &babies, const Entry &dose, bool mayWarn)
{
    m_babies = babies;
    m_dose = dose;
    m_mayWarn = mayWarn;
    refresh();
}

bool DosePart::tellsOf(const Entry &entry) const
{
    return !isHidden() && entry.kind() == kind::medication
           && plainLetters(entry.text(field::name)) == plainLetters(medicineOf(m_dose));
}

void DosePart::takeEnter()
{
    m_notNow->setDefault(true);
}

void DosePart::focusNotNow()
{
    m_notNow->setFocus();
}

void DosePart::onChanged(const ChangeSet &changes)
{
    m_records.clear();
    for (const Change &change : changes.changes) {
        if (change.what == Change::What::Inserted && !change.local
            && change.entry.kind() == kind::medication
            && change.entry.startedAt() >= m_logbook.now().plusMsecs(-msecsPerHour))
            m_came.insert(change.entry.id());
    }
    refresh();
}

std::optional<DosePart::Told> DosePart::worst()
{
    const Instant at = m_dose.startedAt();
    std::optional<Told> worst;
    for (const BabyId &baby : std::as_const(m_babies)) {
        auto record = m_records.find(baby);
        if (record == m_records.end() || at.plusMsecs(-msecsPerDay) < record->from) {
            const Instant from = std::min(at, m_logbook.now());
            const auto read = readDoses(m_logbook, baby, from, QTimeZone::systemTimeZone());
            if (!read)
                continue; // a log that cannot be read reports that itself
            record = m_records.insert(baby, *read);
        }
        QList<Entry> others = record->doses;
        others.removeIf([this](const Entry &each) { return each.id() == m_dose.id(); });
        const Told told{baby, doseSafety(record->plans, others, medicineOf(m_dose), at)};
        if (!worst || told.safety.warning > worst->safety.warning)
            worst = told;
    }
    return worst;
}

void DosePart::refresh()
{
    const auto told = medicineOf(m_dose).isEmpty() ? std::nullopt : worst();
    const Instant dayBefore = m_dose.startedAt().plusMsecs(-msecsPerDay);
    const bool isToTell = told
                          && (told->safety.plan
                              || (told->safety.last && told->safety.last->startedAt() > dayBefore));
    const bool wasShown = !isHidden();
    m_isWarning = isToTell && m_mayWarn && told->safety.warning != DoseSafety::Warning::None;
    setVisible(isToTell);
    m_warning->setVisible(m_isWarning);
    if (isToTell) {
        showLines(*told);
        showPlan(told->safety);
        if (m_isWarning)
            showWarning(*told);
    }
    if (isToTell || wasShown)
        Q_EMIT changed();
}

bool DosePart::isMine(const Entry &entry) const
{
    const auto self = m_logbook.self();
    return !entry.entity.createdBy || (self && entry.entity.createdBy->id == self->id);
}

QString DosePart::whenWords(Instant when) const
{
    return momentText(when, m_logbook.now());
}

QString DosePart::lastWords(const Entry &last) const
{
    const QString when = whenWords(last.startedAt());
    if (m_came.contains(last.id()) && !isMine(last)) {
        return tr("%1 has just given it, at %2", "who, a time")
            .arg(last.entity.createdBy->name, when);
    }
    const QString ago = agoText(last.startedAt(), m_logbook.now());
    return isMine(last) ? tr("last given by you %1 (%2)", "a time, how long ago").arg(when, ago)
                        : tr("last given by %1 %2 (%3)", "who, a time, how long ago")
                              .arg(last.entity.createdBy->name, when, ago);
}

void DosePart::showLines(const Told &told)
{
    const DoseSafety &safety = told.safety;
    QPixmap tile(m_icon->size() * m_icon->devicePixelRatioF());
    tile.setDevicePixelRatio(m_icon->devicePixelRatioF());
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    paintIconTile(painter, m_icon->rect(), iconNameFor(kind::medication),
                  kindColours(m_theme.palette(), kind::medication), metrics::iconSize);
    painter.end();
    m_icon->setPixmap(tile);

    const QString dose = doseText(m_dose);
    const QString medicine = medicineOf(m_dose);
    QString title = dose.isEmpty() ? medicine : medicine + u' ' + dose;
    if (m_babies.size() > 1) {
        const auto baby = m_logbook.find(entityIdOf(told.baby)).value_or(std::nullopt);
        title = tr("%1: %2", "a baby, a medicine")
                    .arg(baby ? baby->text(field::name) : QString(), title);
    }
    m_title->setText(unbroken(title));
    m_last->setText(safety.last ? unbroken(lastWords(*safety.last)) : QString());
    m_last->setVisible(safety.last.has_value());

    const qint64 away = m_logbook.now().msecs - m_dose.startedAt().msecs;
    QList<Instant> doses;
    const DoseRecord record = m_records.value(told.baby);
    for (const Entry &each : record.doses) {
        if (each.id() != m_dose.id()
            && plainLetters(each.text(field::name)) == plainLetters(medicine))
            doses.append(each.startedAt());
    }
    std::ranges::sort(doses);

    QStringList next;
    // What somebody else gave while the card was open counts as well.
    const bool isNow = away >= 0 && away < msecsPerHour;
    const Instant until = isNow ? m_logbook.now() : m_dose.startedAt();
    const auto count = static_cast<int>(std::ranges::count_if(doses, [&](Instant each) {
        return each > m_dose.startedAt().plusMsecs(-msecsPerDay) && each <= until;
    }));
    if (safety.allowedFrom > m_dose.startedAt())
        next.append(tr("next from %1", "a time").arg(whenWords(safety.allowedFrom)));
    if (safety.plan && safety.plan->maxPerDay > 0)
        next.append(tr("%1 of at most %2 in 24 h").arg(count).arg(safety.plan->maxPerDay));
    else
        next.append(tr("%n in 24 h", "doses", count));
    m_next->setText(unbroken(next.join(QStringLiteral(" · "))));

    const QString offline = offlineWords(told.baby);
    m_offline->setText(offline);
    m_offline->setVisible(!offline.isEmpty());

    m_strip->setDoses(doses, m_dose.startedAt(), safety.allowedFrom,
                      std::abs(away) < 2 * msecsPerMinute);
}

QString DosePart::givenWords(const Plan &plan, const Entry &last) const
{
    const QString gap = durationText(plan.minGap);
    const QString when = whenWords(last.startedAt());
    if (isMine(last))
        return tr("Your plan leaves %1 between two doses, and you gave the last one at %2.",
                  "a span of time, a time")
            .arg(gap, when);
    const QString who = last.entity.createdBy->name;
    return m_came.contains(last.id())
               ? tr("Your plan leaves %1 between two doses, and %2 has just given one, at %3.",
                    "a span of time, who, a time")
                     .arg(gap, who, when)
               : tr("Your plan leaves %1 between two doses, and %2 gave the last one at %3.",
                    "a span of time, who, a time")
                     .arg(gap, who, when);
}

void DosePart::showWarning(const Told &told)
{
    const DoseSafety &safety = told.safety;
    m_sign->setPixmap(iconPixmap(QStringLiteral("warning"), m_theme.palette().warn, signSize,
                                 devicePixelRatioF()));
    const QString from = whenWords(safety.allowedFrom);
    QString title;
    QString words;
    if (safety.warning == DoseSafety::Warning::TooMany) {
        const int most = safety.plan->maxPerDay;
        const int number = qMax(most, static_cast<int>(safety.within24h.size())) + 1;
        title = tr("That would be the %1 in 24 hours", "an ordinal number: 5th")
                    .arg(ordinalText(number));
        words = tr("Your plan has at most %n. The next is all right from %1.", "doses; a time",
                   most)
                    .arg(from);
    } else {
        const QString early = durationText(safety.allowedFrom.msecs - m_dose.startedAt().msecs
                                           + msecsPerMinute / 2);
        title = tr("That would be %1 early", "a span of time").arg(early);
        words = tr("%1 The next is all right from %2.", "a sentence, a time")
                    .arg(givenWords(*safety.plan, *safety.last), from);
    }
    const QString about = title + u' ' + words;
    m_warningTitle->setText(unbroken(title));
    m_warningWords->setText(unbroken(words));
    m_safety = safety;
    m_remind->setText(tr("Remind me at %1", "a time").arg(from));
    m_remind->setVisible(m_mayRemind && safety.last && safety.allowedFrom > m_logbook.now());
    m_notNow->setAccessibleDescription(about);
    m_anyway->setAccessibleDescription(about);
}

void DosePart::showPlan(const DoseSafety &safety)
{
    m_source->setVisible(safety.plan.has_value());
    m_plan->setVisible(!safety.plan);
    if (!safety.plan)
        return;
    const auto entry = m_logbook.find(safety.plan->id).value_or(std::nullopt);
    const Instant made = madeAt(safety.plan->id);
    const QString day = QLocale().toString(localDay(made),
                                           tr("d MMMM", "a day, as QDate writes it: 27 November"));
    const auto maker = entry && entry->entity.createdBy ? entry->entity.createdBy
                                                        : m_logbook.self();
    m_source->setText(
        maker ? tr("By the plan that %1 made on %2. Wee Hours knows only what you entered and "
                   "advises no dose.",
                   "who, a day")
                    .arg(maker->name, day)
              : tr("By the plan of %1. Wee Hours knows only what you entered and advises no dose.",
                   "a day")
                    .arg(day));
}

QString DosePart::offlineWords(const BabyId &baby) const
{
    const SyncStatus status = m_engine.status();
    switch (status.state) {
    case SyncStatus::State::NoAccount:
    case SyncStatus::State::Syncing:
    case SyncStatus::State::Attention:
    case SyncStatus::State::UpToDate: return {};
    case SyncStatus::State::NeedsSignIn:
    case SyncStatus::State::Offline:
    case SyncStatus::State::Trouble: break;
    }
    const auto self = m_logbook.self();
    auto others = m_logbook.caregivers(baby).value_or(QList<Caregiver>());
    others.removeIf([&](const Caregiver &each) {
        return (self && each.userId == self->id) || each.role == Role::Viewer;
    });
    const auto found = std::ranges::find(status.babies, baby, &BabySyncStatus::babyId);
    if (others.isEmpty() || found == status.babies.end() || !found->lastSyncAt)
        return {};
    const QString since = whenWords(*found->lastSyncAt);
    return others.size() == 1
               ? tr("Not in touch with %1 since %2, so a dose given since then would be missing "
                    "here.",
                    "who, a time")
                     .arg(others.constFirst().name, since)
               : tr("Not in touch with the others since %1, so a dose given since then would be "
                    "missing here.",
                    "a time")
                     .arg(since);
}

} // namespace weehours
