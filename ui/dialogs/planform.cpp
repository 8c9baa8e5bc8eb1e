// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/planform.h"

#include "core/logbook/clockelsewhere.h"
#include "core/logbook/wallclock.h"
#include "core/plans/dosesafety.h"
#include "core/plans/due.h"
#include "core/protocol/fields.h"
#include "ui/dialogs/choicerow.h"
#include "ui/dialogs/numberfield.h"
#include "ui/dialogs/spanfield.h"
#include "ui/kinds/complaintwords.h"
#include "ui/kinds/entrywords.h"
#include "ui/kinds/parts.h"
#include "ui/kinds/planwords.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/formlabel.h"
#include "ui/widgets/formlayout.h"
#include "ui/widgets/spokenrole.h"
#include "ui/words/timewords.h"
#include "ui/words/unbroken.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeEdit>
#include <QTimeZone>

namespace weehours {

namespace {

constexpr int mostTimes = 12;
constexpr int timesInRow = 4;
constexpr int longestSpan = 43200;
const QTime usualTime(8, 0);
const QString clockFormat = QStringLiteral("HH:mm");

QHBoxLayout *rowIn(QWidget *widget)
{
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gap);
    return row;
}

QLabel *muted(const QString &words, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    setRole(*label, QStringLiteral("muted"));
    return label;
}

QJsonValue spanOrNull(int minutes)
{
    return minutes > 0 ? QJsonValue(minutes) : QJsonValue(QJsonValue::Null);
}

QJsonValue lineOrNull(const QString &text)
{
    const QString typed = text.trimmed();
    return typed.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(typed);
}

QTimeEdit *timeEdit(const QString &name, QWidget *parent)
{
    auto *edit = new QTimeEdit(usualTime, parent);
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    format.remove(QStringLiteral(":ss"));
    edit->setDisplayFormat(format);
    edit->setAccessibleName(name);
    return edit;
}

} // namespace

PlanForm::PlanForm(Theme &theme, Logbook &logbook, const BabyId &babyId, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_logbook(logbook),
      m_babyId(babyId),
      m_announcer(new Announcer(this)),
      m_form(new FormLayout(this))
{
    build();
}

void PlanForm::addRow(const QString &label, QWidget *widget)
{
    m_form->addRow(new FormLabel(label, widget, this), widget);
}

void PlanForm::build()
{
    m_purpose = new ChoiceRow(tr("Reminds of"),
                              {{QStringLiteral("0"), kindTitle(kind::medication)},
                               {QStringLiteral("1"), kindTitle(kind::feed)},
                               {QStringLiteral("2"), tr("Something else")},
                               {QStringLiteral("3"), tr("Appointment")}},
                              this);
    addRow(tr("Reminds of"), m_purpose);

    m_medicine = new QWidget(this);
    m_name = new QLineEdit(m_medicine);
    m_name->setAccessibleName(kindTitle(kind::medication));
    m_name->setMaxLength(100);
    m_amount = new NumberField(Quantity::Thousandths, 10'000'000, tr("Dose"), m_medicine);
    m_unit = new QComboBox(m_medicine);
    setSpokenName(*m_unit, tr("Unit"));
    m_unit->addItem(QStringLiteral("–"), QString());
    for (const ChoiceFace &unit : unitFaces)
        m_unit->addItem(unit.text.said(), QString(unit.word));
    auto *medicine = rowIn(m_medicine);
    medicine->addWidget(m_name, 1);
    medicine->addWidget(m_amount);
    medicine->addWidget(m_unit);
    addRow(kindTitle(kind::medication), m_medicine);

    m_title = new QLineEdit(this);
    m_title->setAccessibleName(tr("What", "a plan reminds of"));
    m_title->setMaxLength(100);
    addRow(tr("What", "a plan reminds of"), m_title);
    m_kind = new QComboBox(this);
    m_kind->setAccessibleName(tr("Done when", "one logs"));
    m_kind->addItem(tr("It only reminds"), QString());
    for (const KindFace &face : faces()) {
        const KindSpec *spec = findKind(QString(face.kind));
        if (spec && spec->isLogEntry && face.kind != kind::medication)
            m_kind->addItem(tr("%1 is logged", "a kind").arg(face.title.said()),
                            QString(face.kind));
    }
    addRow(tr("Done when", "one logs"), m_kind);

    buildRules();
    buildLimits();
    m_notes = new QLineEdit(this);
    m_notes->setAccessibleName(tr("Notes"));
    addRow(tr("Notes"), m_notes);

    auto *box = new QFrame(this);
    setRole(*box, QStringLiteral("box"));
    auto *clock = new QLabel(box);
    clock->setFixedSize(metrics::iconSize, metrics::iconSize);
    const auto tint = [this, clock] {
        clock->setPixmap(iconPixmap(QStringLiteral("clock"), m_theme.palette().ok,
                                    metrics::iconSize, devicePixelRatioF()));
    };
    connect(&m_theme, &Theme::changed, clock, tint);
    tint();
    m_answer = new QLabel(box);
    m_then = new QLabel(box);
    setRole(*m_then, QStringLiteral("small"));
    setRole(*m_answer, QStringLiteral("strong"));
    m_counted = new QLabel(box);
    m_promise = new QLabel(tr("Before anyone logs one too early, the form says so. It never "
                              "blocks, and advises no dose."),
                           box);
    setRole(*m_promise, QStringLiteral("small"));
    auto *across = new QHBoxLayout(box);
    across->setContentsMargins(metrics::cardPadding, metrics::cardGap, metrics::cardPadding,
                               metrics::cardGap);
    across->setSpacing(metrics::cardGap);
    auto *inBox = new QVBoxLayout;
    across->addWidget(clock, 0, Qt::AlignTop);
    across->addLayout(inBox, 1);
    inBox->setSpacing(metrics::unit);
    for (QLabel *label : {m_answer, m_then, m_counted, m_promise}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        inBox->addWidget(label);
    }
    m_form->addRow(box);

    connect(m_purpose, &ChoiceRow::changed, this, &PlanForm::onChanged);
    connect(m_rule, &ChoiceRow::changed, this, &PlanForm::onChanged);
    for (QLineEdit *edit : {m_name, m_title, m_notes})
        connect(edit, &QLineEdit::textChanged, this, &PlanForm::onChanged);
    for (QComboBox *each : {m_unit, m_kind})
        connect(each, &QComboBox::currentIndexChanged, this, &PlanForm::onChanged);
    connect(m_amount, &QDoubleSpinBox::valueChanged, this, &PlanForm::onChanged);
    for (QSpinBox *each : std::initializer_list<QSpinBox *>{m_every, m_gap, m_most})
        connect(each, &QSpinBox::valueChanged, this, &PlanForm::onChanged);
    for (QTimeEdit *each : std::as_const(m_times))
        connect(each, &QTimeEdit::timeChanged, this, &PlanForm::onChanged);
    connect(m_onceTime, &QTimeEdit::timeChanged, this, &PlanForm::onChanged);
    for (DateField *each : {m_onceDay, m_from, m_until})
        connect(each, &QDateEdit::dateChanged, this, &PlanForm::onChanged);
}

void PlanForm::buildRules()
{
    m_rule = new ChoiceRow(tr("When"),
                           {{QStringLiteral("0"), tr("Hours after the last")},
                            {QStringLiteral("1"), tr("At clock times")},
                            {QStringLiteral("2"), tr("Once")}},
                           this);
    addRow(tr("When"), m_rule);

    m_after = new QWidget(this);
    m_every = new SpanField(longestSpan, tr("Due so long after the last one"), m_after);
    auto *after = rowIn(m_after);
    after->addWidget(muted(tr("due", "due 6 h after the last one"), m_after));
    after->addWidget(m_every);
    auto *byAnyone = muted(tr("after the last one, by anyone"), m_after);
    byAnyone->setWordWrap(true);
    after->addWidget(byAnyone, 1);
    addRow(QString(), m_after);

    m_daily = new QWidget(this);
    m_timesGrid = new QGridLayout(m_daily);
    m_timesGrid->setContentsMargins(0, 0, 0, 0);
    m_timesGrid->setSpacing(metrics::gap);
    for (int i = 0; i < mostTimes; ++i) {
        auto *edit = timeEdit(tr("Time %1", "the first, the second …").arg(i + 1), m_daily);
        m_timesGrid->addWidget(edit, i / timesInRow, i % timesInRow);
        m_times.append(edit);
    }
    m_addTime = new QPushButton(QStringLiteral("+"), m_daily);
    m_addTime->setAccessibleName(tr("One more time"));
    m_removeTime = new QPushButton(QStringLiteral("−"), m_daily);
    m_removeTime->setAccessibleName(tr("One time less"));
    m_zone = muted(QString(), m_daily);
    m_zone->setTextFormat(Qt::PlainText);
    m_zone->setWordWrap(true);
    m_timesGrid->addWidget(m_zone, mostTimes / timesInRow, 0, 1, timesInRow + 2);
    int column = timesInRow;
    for (QPushButton *button : {m_addTime, m_removeTime}) {
        setRole(*button, QStringLiteral("secondary"));
        button->setAutoDefault(false);
        m_timesGrid->addWidget(button, 0, column++);
    }
    // Few times stay together.
    m_timesGrid->setColumnStretch(column, 1);
    connect(m_addTime, &QPushButton::clicked, this, [this] {
        showTimes(m_timeCount + 1);
        onChanged();
        m_times.at(m_timeCount - 1)->setFocus();
    });
    connect(m_removeTime, &QPushButton::clicked, this, [this] {
        showTimes(m_timeCount - 1);
        onChanged();
    });
    addRow(QString(), m_daily);

    m_once = new QWidget(this);
    m_onceDay = new DateField(m_once);
    m_onceDay->setAccessibleName(tr("Day"));
    m_onceTime = timeEdit(tr("Time"), m_once);
    auto *once = rowIn(m_once);
    once->addWidget(m_onceDay, 1);
    once->addWidget(m_onceTime);
    addRow(QString(), m_once);
}

void PlanForm::buildLimits()
{
    m_limits = new QWidget(this);
    m_most = new QSpinBox(m_limits);
    m_most->setRange(0, 48);
    m_most->setSpecialValueText(QStringLiteral(" "));
    m_most->setAccessibleName(tr("At most in any 24 hours"));
    m_gap = new SpanField(longestSpan, tr("Never sooner than so long after the last one"),
                          m_limits);
    QHBoxLayout *limits = rowIn(m_limits);
    m_limitParts = limits;
    limits->addWidget(m_most);
    auto *between = muted(tr("in any 24 hours, and never sooner than"), m_limits);
    between->setWordWrap(true);
    limits->addWidget(between, 1);
    limits->addWidget(m_gap);
    addRow(tr("At most"), m_limits);

    m_days = new QWidget(this);
    m_from = new DateField(m_days);
    m_from->setAccessibleName(tr("The first day"));
    m_from->setOptional(tr("at once", "a plan begins"));
    m_until = new DateField(m_days);
    m_until->setAccessibleName(tr("The last day"));
    m_until->setOptional(tr("no end", "of a plan"));
    auto *days = rowIn(m_days);
    days->addWidget(m_from, 1);
    days->addWidget(muted(tr("until", "a day"), m_days));
    days->addWidget(m_until, 1);
    addRow(tr("From", "a day"), m_days);
}

PlanForm::Purpose PlanForm::purpose() const
{
    return static_cast<Purpose>(m_purpose->word().toInt());
}

PlanForm::Rule PlanForm::rule() const
{
    return purpose() == Purpose::Appointment ? Rule::Once
                                             : static_cast<Rule>(m_rule->word().toInt());
}

QString PlanForm::forKind() const
{
    switch (purpose()) {
    case Purpose::Medicine: return kind::medication;
    case Purpose::Feed: return kind::feed;
    case Purpose::Other:
    case Purpose::Appointment: break;
    }
    return m_kind->currentData().toString();
}

QString PlanForm::title() const
{
    switch (purpose()) {
    case Purpose::Medicine: {
        // Keeps a title that differs from the medicine's name.
        const QString before = m_plan.text(field::title);
        const bool isOwn = m_plan.has(field::medicine) && before != m_plan.text(field::medicine);
        return isOwn ? before : m_name->text().trimmed();
    }
    case Purpose::Feed:
        return m_plan.text(field::forKind) == kind::feed && m_plan.has(field::title)
                   ? m_plan.text(field::title)
                   : kindTitle(kind::feed);
    case Purpose::Other:
    case Purpose::Appointment: break;
    }
    return m_title->text().trimmed();
}

QString PlanForm::timesText() const
{
    QStringList times;
    for (int i = 0; i < m_timeCount; ++i) {
        const QString time = m_times.at(i)->time().toString(clockFormat);
        if (!times.contains(time))
            times.append(time);
    }
    times.sort();
    return times.join(u',');
}

Instant PlanForm::onceAt() const
{
    return WallClock().begin({m_onceDay->date(), m_onceTime->time()});
}

void PlanForm::showTimes(int count)
{
    m_timeCount = qBound(1, count, mostTimes);
    for (int i = 0; i < mostTimes; ++i)
        m_times.at(i)->setVisible(i < m_timeCount);
    m_addTime->setEnabled(m_timeCount < mostTimes);
    m_removeTime->setVisible(m_timeCount > 1);
}

void PlanForm::showRows()
{
    const auto show = [this](QWidget *widget, bool shown) {
        widget->setVisible(shown);
        m_form->labelForField(widget)->setVisible(shown);
    };
    const Purpose what = purpose();
    const bool isMedicine = what == Purpose::Medicine;
    const bool isFree = what == Purpose::Other || what == Purpose::Appointment;
    show(m_medicine, isMedicine);
    show(m_title, isFree);
    show(m_kind, isFree);
    show(m_rule, what != Purpose::Appointment);
    show(m_after, rule() == Rule::After);
    show(m_daily, rule() == Rule::Daily);
    show(m_once, rule() == Rule::Once);
    show(m_limits, isMedicine && rule() != Rule::Once);
    show(m_days, rule() != Rule::Once);
    m_promise->setVisible(isMedicine);
}

void PlanForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr int oneRow = 420;
    m_limitParts->setDirection(width() < oneRow ? QBoxLayout::TopToBottom
                                                : QBoxLayout::LeftToRight);
}

void PlanForm::onChanged()
{
    if (m_isFilling)
        return;
    showRows();
    const QString before = m_answer->text();
    showAnswer();
    // A reader does not come to the box: it is told what a field has changed there.
    if (m_answer->text() != before)
        m_announcer->say(m_answer->text());
    Q_EMIT changed();
}

void PlanForm::setPlan(const Entry &plan)
{
    m_isFilling = true;
    m_plan = plan;
    const QString kindName = plan.text(field::forKind);
    Purpose what = Purpose::Other;
    if (kindName == kind::medication || plan.entity.data.isEmpty())
        what = Purpose::Medicine;
    else if (kindName == kind::feed)
        what = Purpose::Feed;
    else if (plan.has(field::at))
        what = Purpose::Appointment;
    m_purpose->setWord(QString::number(static_cast<int>(what)));
    m_title->setText(plan.text(field::title));
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(kindName)));
    m_name->setText(plan.text(plan.has(field::medicine) ? field::medicine : field::title));
    m_amount->setStored(fieldValue(plan.entity.data, field::amountMilli));
    m_unit->setCurrentIndex(qMax(0, m_unit->findData(plan.text(field::unit))));

    const Rule kept = plan.has(field::times) ? Rule::Daily
                      : plan.has(field::at)  ? Rule::Once
                                             : Rule::After;
    m_rule->setWord(QString::number(static_cast<int>(kept)));
    m_every->setValue(static_cast<int>(plan.integer(field::everyMinutes)));
    const QStringList times = plan.text(field::times).split(u',', Qt::SkipEmptyParts);
    for (int i = 0; i < mostTimes; ++i) {
        m_times.at(i)->setTime(i < times.size() ? QTime::fromString(times.at(i), clockFormat)
                                                : usualTime);
    }
    showTimes(static_cast<int>(times.size()));
    const auto there = clockElsewhere(m_logbook.now(), plan.text(field::zone));
    m_zone->setText(there ? tr("by the clock in %1", "times of day; a place").arg(there->place)
                          : QString());
    m_zone->setVisible(there.has_value());
    const Instant at = plan.instant(field::at).value_or(m_logbook.now().plusMsecs(msecsPerDay));
    const WallTime shown = WallClock().at(at);
    m_onceDay->setDate(shown.day);
    m_onceTime->setTime(QTime(shown.time.hour(), shown.time.minute()));
    m_most->setValue(static_cast<int>(plan.integer(field::maxPerDay)));
    m_gap->setValue(static_cast<int>(plan.integer(field::minGapMinutes)));
    m_from->setDay(QDate::fromString(plan.text(field::from), Qt::ISODate));
    m_until->setDay(QDate::fromString(plan.text(field::until), Qt::ISODate));
    m_notes->setText(plan.text(field::notes));
    m_isFilling = false;
    showRows();
    showAnswer();
}

QJsonObject PlanForm::fields() const
{
    const bool isMedicine = purpose() == Purpose::Medicine;
    const bool isOnce = rule() == Rule::Once;
    const QJsonValue none(QJsonValue::Null);
    // An existing plan whose title is the medicine's name may lack the field, and stays so.
    const bool isNamed = m_plan.id().isNull() || m_plan.has(field::medicine)
                         || m_name->text().trimmed() != m_plan.text(field::title);
    QJsonObject fields{
        {field::title, lineOrNull(title())},
        {field::forKind, lineOrNull(forKind())},
        {field::medicine, isMedicine && isNamed ? lineOrNull(m_name->text()) : none},
        {field::amountMilli, isMedicine ? m_amount->stored() : none},
        {field::unit, isMedicine ? lineOrNull(m_unit->currentData().toString()) : none},
        {field::everyMinutes, rule() == Rule::After ? spanOrNull(m_every->value()) : none},
        {field::times, rule() == Rule::Daily ? QJsonValue(timesText()) : none},
        {field::minGapMinutes, isMedicine && !isOnce ? spanOrNull(m_gap->value()) : none},
        {field::maxPerDay, isMedicine && !isOnce ? spanOrNull(m_most->value()) : none},
        {field::notes, lineOrNull(m_notes->text())}};
    // Keeps the seconds of an unchanged time, which the field does not show.
    const auto before = m_plan.instant(field::at);
    const bool isSame = before && before->msecs / msecsPerMinute == onceAt().msecs / msecsPerMinute;
    fields.insert(field::at, isOnce ? QJsonValue((isSame ? *before : onceAt()).toString()) : none);
    for (const auto &[name, date] :
         {std::pair(field::from, m_from), std::pair(field::until, m_until)}) {
        const QDate day = date->day();
        fields.insert(name,
                      day.isValid() && !isOnce ? QJsonValue(day.toString(Qt::ISODate)) : none);
    }
    return fields;
}

QString PlanForm::missing() const
{
    const bool isMedicine = purpose() == Purpose::Medicine;
    if (title().isEmpty())
        return isMedicine ? tr("Name the medicine.") : tr("Say what it reminds of.");
    if (rule() == Rule::After && m_every->value() == 0)
        return tr("Say how long after the last one.");
    if (rule() == Rule::After && forKind().isEmpty())
        return tr("Choose what is logged when it is done, or times by the clock.");
    const auto fits = m_logbook.check(kind::plan, withoutNulls(fields()));
    return fits ? QString() : complaintText(kind::plan, fits.error());
}

QWidget *PlanForm::missingUnit() const
{
    const QJsonObject given = fields();
    const QJsonValue dose = given.value(field::amountMilli);
    // A dose that somebody has kept without a unit is left alone.
    const bool isKept = !m_plan.id().isNull()
                        && dose == fieldValue(m_plan.entity.data, field::amountMilli)
                        && !m_plan.has(field::unit);
    return dose.isNull() || isKept || !given.value(field::unit).isNull() ? nullptr : m_unit;
}

void PlanForm::showAnswer()
{
    m_counted->hide();
    m_then->hide();
    if (const QString words = missing(); !words.isEmpty()) {
        m_answer->setText(words);
        return;
    }
    Entry typed = m_plan;
    typed.entity.entityType = kind::plan;
    typed.entity.babyId = m_babyId;
    QJsonObject all = typed.entity.data;
    const QJsonObject given = fields();
    for (auto field = given.constBegin(); field != given.constEnd(); ++field)
        all.insert(field.key(), field.value());
    typed.entity.data = all;
    const auto plan = Plan::of(typed, QTimeZone::systemTimeZone());
    if (!plan)
        return;
    const Instant now = m_logbook.now();
    EntryQuery query;
    query.babyId = m_babyId;
    query.kind = plan->forKind;
    query.from = now.plusMsecs(-31 * msecsPerDay);
    query.to = now.plusMsecs(1);
    const auto entries = plan->forKind.isEmpty()
                             ? QList<Entry>()
                             : m_logbook.entries(query).value_or(QList<Entry>());
    const Due due = dueOf(*plan, entries, now);
    const QString at = comingText(due.at, now);
    switch (due.state) {
    case Due::State::Due: m_answer->setText(tr("Due now")); break;
    case Due::State::Later:
        m_answer->setText(std::holds_alternative<Plan::After>(plan->rule)
                              ? tr("Next about %1", "a time").arg(at)
                              : tr("Next %1", "a day and time").arg(at));
        break;
    case Due::State::TooEarly:
    case Due::State::Full: m_answer->setText(tr("Next from %1", "a time").arg(at)); break;
    case Due::State::Missed: m_answer->setText(tr("Not logged at %1", "a time").arg(at)); break;
    case Due::State::Paused: m_answer->setText(tr("Paused: it reminds of nothing.")); break;
    case Due::State::Over: m_answer->setText(tr("Over since %1", "a time").arg(at)); break;
    }
    showThen(*plan, entries, due, now);
    if (purpose() != Purpose::Medicine || (due.within24h.isEmpty() && plan->maxPerDay == 0))
        return;
    QStringList times;
    for (const Instant each : due.within24h)
        times.append(timeText(each));
    const auto count = static_cast<int>(times.size());
    QString counted = plan->maxPerDay > 0
                          ? tr("%1 of at most %2 in 24 h").arg(count).arg(plan->maxPerDay)
                          : tr("%n in 24 h", "doses", count);
    if (!times.isEmpty())
        counted = tr("%1: %2", "how many, and when").arg(counted, times.join(QStringLiteral(", ")));
    m_counted->setText(unbroken(counted));
    m_counted->show();
}

// The one after the next, if the next is given when it is due.
void PlanForm::showThen(const Plan &plan, QList<Entry> entries, const Due &due, Instant now)
{
    const bool comes = due.state == Due::State::Later || due.state == Due::State::TooEarly
                       || due.state == Due::State::Full;
    if (!comes || std::holds_alternative<Plan::Once>(plan.rule))
        return;
    Entry given;
    given.entity.entityId = EntityId(QUuid::createUuid());
    given.entity.babyId = m_babyId;
    given.entity.entityType = plan.forKind;
    given.entity.data = {{field::startedAt, due.at.toString()}, {field::name, plan.medicine}};
    entries.prepend(given);
    const Due then = dueOf(plan, entries, due.at);
    if (then.state != Due::State::Later && then.state != Due::State::TooEarly
        && then.state != Due::State::Full)
        return;
    const QString at = comingText(then.at, now);
    m_then->setText(then.state == Due::State::Later ? tr("then %1", "a time").arg(at)
                                                    : tr("then from %1", "a time").arg(at));
    m_then->show();
}

void PlanForm::setReadOnly(bool readOnly)
{
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_purpose, m_title, m_kind, m_medicine, m_rule, m_after,
                                          m_daily, m_once, m_limits, m_days, m_notes})
        each->setEnabled(!readOnly);
}

QWidget *PlanForm::firstField() const
{
    return purpose() == Purpose::Medicine ? m_name
           : purpose() == Purpose::Feed   ? static_cast<QWidget *>(m_every)
                                          : m_title;
}

} // namespace weehours
