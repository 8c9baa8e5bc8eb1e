// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/entryform.h"

#include "core/logbook/feedtimer.h"
#include "core/protocol/schema.h"
#include "ui/dialogs/amountfield.h"
#include "ui/dialogs/choicerow.h"
#include "ui/dialogs/timefield.h"
#include "ui/theme/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace weehours {

namespace {

using Field = QLatin1StringView;

constexpr Field startedAt("startedAt");
constexpr Field endedAt("endedAt");
constexpr Field notes("notes");

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

// A number whose lowest value stands for "not given".
QJsonValue numberOrNull(const QSpinBox *box, int factor = 1)
{
    return box->value() == box->minimum() ? QJsonValue(QJsonValue::Null)
                                          : QJsonValue(box->value() * factor);
}

QSpinBox *numberBox(const QString &name, const QString &suffix, int max, int step, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(0, max);
    box->setSingleStep(step);
    box->setSuffix(suffix);
    box->setSpecialValueText(QStringLiteral("–"));
    box->setAccessibleName(name);
    return box;
}

void fill(QComboBox *box, const QList<std::pair<QString, QString>> &words)
{
    box->addItem(QStringLiteral("–"), QString());
    for (const auto &[word, shown] : words)
        box->addItem(shown, word);
}

void choose(QComboBox *box, const QString &word)
{
    box->setCurrentIndex(qMax(0, box->findData(word)));
}

} // namespace

EntryForm *EntryForm::forKind(const QString &kindName, QWidget *parent)
{
    if (kindName == kind::feed)
        return new FeedForm(parent);
    if (kindName == kind::sleep)
        return new SleepForm(parent);
    if (kindName == kind::nappy)
        return new NappyForm(parent);
    auto *form = new EntryForm(parent);
    form->addRow(tr("Time"), form->m_start);
    form->addNotes();
    return form;
}

EntryForm::EntryForm(QWidget *parent)
    : QWidget(parent),
      m_layout(new QFormLayout(this)),
      m_start(new TimeField(tr("Time"), this)),
      m_first(m_start)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(3 * metrics::unit);
    m_layout->setVerticalSpacing(3 * metrics::unit);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    connect(m_start, &TimeField::changed, this, &EntryForm::changed);
}

void EntryForm::addRow(const QString &label, QWidget *field)
{
    auto *words = new QLabel(label, this);
    words->setBuddy(field);
    // As high as a one-line field, so that the words stand on its line.
    words->setMinimumHeight(metrics::buttonHeight);
    m_layout->addRow(words, field);
    // Tab goes down the form, whatever order the fields were made in.
    if (m_lastRow)
        setTabOrder(m_lastRow, field);
    m_lastRow = field;
}

void EntryForm::addNotes()
{
    m_notes = new QLineEdit(this);
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setMaxLength(4000);
    addRow(tr("Notes"), m_notes);
    connect(m_notes, &QLineEdit::textChanged, this, &EntryForm::changed);
}

void EntryForm::setEntry(const Entry &entry, Instant now)
{
    m_start->setNow(now);
    m_start->setInstant(entry.startedAt());
    if (m_notes)
        m_notes->setText(entry.text(notes));
}

QJsonObject EntryForm::fields() const
{
    QJsonObject result{{startedAt, m_start->instant().toString()}};
    if (m_notes)
        result.insert(notes, textOrNull(m_notes->text()));
    return result;
}

// ---- Feed ----

FeedForm::FeedForm(QWidget *parent)
    : EntryForm(parent),
      m_method(new ChoiceRow(tr("Method"),
                             {{QStringLiteral("bottle"), tr("Bottle")},
                              {QStringLiteral("breast"), tr("Breast")}},
                             this)),
      m_amount(new AmountField(tr("Amount"), this)),
      m_milk(new ChoiceRow(tr("Milk"),
                           {{QStringLiteral("breast_milk"), tr("Breast milk")},
                            {QStringLiteral("formula"), tr("Formula")},
                            {QStringLiteral("mixed"), tr("Mixed")}},
                           this)),
      m_side(new ChoiceRow(tr("Side"),
                           {{sideWord(FeedSide::Left), tr("Left", "a breast")},
                            {sideWord(FeedSide::Right), tr("Right", "a breast")}},
                           this)),
      m_left{numberBox(tr("Left"), tr(" min"), 1440, 1, this)},
      m_right{numberBox(tr("Right"), tr(" min"), 1440, 1, this)}
{
    addRow(tr("Method"), m_method);
    addRow(tr("Time"), m_start);
    addRow(tr("Amount"), m_amount);
    addRow(tr("Milk"), m_milk);
    addRow(tr("Starts on"), m_side);
    addRow(tr("Left"), m_left.box);
    addRow(tr("Right"), m_right.box);
    addNotes();
    connect(m_method, &ChoiceRow::changed, this, &FeedForm::showMethod);
    for (const ChoiceRow *row : {m_method, m_milk, m_side})
        connect(row, &ChoiceRow::changed, this, &EntryForm::changed);
    for (const QSpinBox *box : {m_left.box, m_right.box})
        connect(box, &QSpinBox::valueChanged, this, &FeedForm::followMinutes);
    connect(m_amount, &QDoubleSpinBox::valueChanged, this, &EntryForm::changed);
    setFirstField(m_amount);
}

QJsonValue FeedForm::Minutes::seconds() const
{
    return isTouched() ? numberOrNull(box, 60) : kept;
}

bool FeedForm::Minutes::isTouched() const
{
    return box->value() != shown;
}

void FeedForm::showMethod()
{
    const bool bottle = m_method->word() == Field("bottle");
    for (const auto &[field, shown] : {std::pair<QWidget *, bool>{m_amount, bottle},
                                       {m_milk, bottle},
                                       // One that runs is switched where its clock is.
                                       {m_side, !bottle && !m_runs},
                                       {m_left.box, !bottle},
                                       {m_right.box, !bottle}}) {
        field->setVisible(shown);
        m_layout->labelForField(field)->setVisible(shown);
    }
    followMinutes();
    if (bottle)
        setFirstField(m_amount);
    else
        setFirstField(m_runs ? static_cast<QWidget *>(m_start) : m_side);
    if (window()->layout())
        window()->adjustSize();
}

void FeedForm::followMinutes()
{
    const bool left = m_left.box->value() > 0;
    const bool right = m_right.box->value() > 0;
    const bool starts = m_isNew && !left && !right;
    if (auto *label = qobject_cast<QLabel *>(m_layout->labelForField(m_side)))
        label->setText(starts ? tr("Starts on") : tr("Last side"));
    if (m_isNew && left != right)
        m_side->setWord(sideWord(left ? FeedSide::Left : FeedSide::Right));
    Q_EMIT changed();
}

void FeedForm::fillMinutes(const Entry &entry, Instant now)
{
    const FeedTimer timer(entry, now);
    for (const auto &[minutes, side, field] :
         {std::tuple{&m_left, FeedSide::Left, Field("leftSeconds")},
          std::tuple{&m_right, FeedSide::Right, Field("rightSeconds")}}) {
        const qint64 seconds = m_runs ? timer.msecs(side) / msecsPerSecond : entry.integer(field);
        minutes->shown = static_cast<int>(seconds / 60);
        minutes->kept = fieldValue(entry.entity.data, field);
        minutes->box->setValue(minutes->shown);
        // What is corrected at one side is taken from the other, which goes on counting.
        minutes->box->setEnabled(!m_runs || timer.side() != side);
    }
}

void FeedForm::setEntry(const Entry &entry, Instant now)
{
    EntryForm::setEntry(entry, now);
    m_isNew = entry.id().isNull();
    m_runs = !m_isNew && entry.isRunning();
    m_pausedSeconds = fieldValue(entry.entity.data, QStringLiteral("pausedSeconds"));
    m_amount->setMillilitres(entry.integer(Field("amountMl")));
    m_milk->setWord(entry.text(Field("milk")));
    m_side->setWord(entry.text(Field("endSide")));
    fillMinutes(entry, now);
    m_method->setWord(entry.has(Field("method")) ? entry.text(Field("method"))
                                                 : QStringLiteral("bottle"));
    showMethod();
    m_amount->selectAll();
}

QJsonObject FeedForm::fields() const
{
    QJsonObject result = EntryForm::fields();
    const QJsonValue nothing(QJsonValue::Null);
    const bool bottle = m_method->word() == Field("bottle");
    result.insert(Field("method"), m_method->word());
    const qint64 amount = m_amount->millilitres();
    result.insert(Field("amountMl"), bottle && amount > 0 ? QJsonValue(amount) : nothing);
    result.insert(Field("milk"), bottle ? textOrNull(m_milk->word()) : nothing);
    result.insert(Field("leftSeconds"), bottle ? nothing : m_left.seconds());
    result.insert(Field("rightSeconds"), bottle ? nothing : m_right.seconds());
    if (!m_runs || bottle)
        result.insert(Field("endSide"), bottle ? nothing : textOrNull(m_side->word()));
    if (bottle) {
        result.insert(Field("pausedAt"), nothing);
        result.insert(Field("pausedSeconds"), nothing);
    } else if (m_runs && m_pausedSeconds.isNull() && (m_left.isTouched() || m_right.isTouched())) {
        // It goes on although a side was written down.
        result.insert(Field("pausedSeconds"), 0);
    }
    return result;
}

// ---- Sleep ----

SleepForm::SleepForm(QWidget *parent)
    : EntryForm(parent),
      m_asleep(new QCheckBox(tr("Still asleep"), this)),
      m_end(new TimeField(tr("Woke"), this)),
      m_place(new QLineEdit(this))
{
    m_place->setAccessibleName(tr("Place"));
    m_place->setMaxLength(100);
    m_place->setPlaceholderText(tr("cot, pram, arms …"));
    addRow(tr("Fell asleep"), m_start);
    addRow(QString(), m_asleep);
    addRow(tr("Woke"), m_end);
    addRow(tr("Place"), m_place);
    addNotes();
    connect(m_asleep, &QCheckBox::toggled, this, [this](bool asleep) {
        m_end->setVisible(!asleep);
        m_layout->labelForField(m_end)->setVisible(!asleep);
        Q_EMIT changed();
    });
    connect(m_end, &TimeField::changed, this, &EntryForm::changed);
    setFirstField(m_start);
}

void SleepForm::setEntry(const Entry &entry, Instant now)
{
    EntryForm::setEntry(entry, now);
    const auto end = entry.endedAt();
    m_end->setNow(now);
    m_end->setInstant(end ? *end : entry.startedAt());
    m_asleep->setChecked(!end);
    m_place->setText(entry.text(Field("place")));
}

QJsonObject SleepForm::fields() const
{
    QJsonObject result = EntryForm::fields();
    result.insert(endedAt, m_asleep->isChecked() ? QJsonValue(QJsonValue::Null)
                                                 : QJsonValue(m_end->instant().toString()));
    result.insert(Field("place"), textOrNull(m_place->text()));
    return result;
}

// ---- Nappy ----

NappyForm::NappyForm(QWidget *parent)
    : EntryForm(parent),
      m_type(new ChoiceRow(tr("Nappy"),
                           {{QStringLiteral("wee"), tr("Wee")},
                            {QStringLiteral("poo"), tr("Poo")},
                            {QStringLiteral("mixed"), tr("Both")},
                            {QStringLiteral("dry"), tr("Dry")},
                            {QStringLiteral("clean"), tr("Clean")}},
                           this)),
      m_colour(new QComboBox(this)),
      m_consistency(new QComboBox(this)),
      m_rash(new QCheckBox(tr("Rash"), this))
{
    m_colour->setAccessibleName(tr("Colour"));
    m_consistency->setAccessibleName(tr("Consistency"));
    fill(m_colour, {{QStringLiteral("yellow"), tr("yellow")},
                    {QStringLiteral("green"), tr("green")},
                    {QStringLiteral("brown"), tr("brown")},
                    {QStringLiteral("black"), tr("black")},
                    {QStringLiteral("red"), tr("red")},
                    {QStringLiteral("grey"), tr("grey")}});
    fill(m_consistency, {{QStringLiteral("watery"), tr("watery")},
                         {QStringLiteral("runny"), tr("runny")},
                         {QStringLiteral("mushy"), tr("mushy")},
                         {QStringLiteral("pasty"), tr("pasty")},
                         {QStringLiteral("formed"), tr("formed")},
                         {QStringLiteral("hard_pellets"), tr("hard pellets")}});
    addRow(tr("Nappy"), m_type);
    addRow(tr("Time"), m_start);
    addRow(tr("Colour"), m_colour);
    addRow(tr("Consistency"), m_consistency);
    addRow(QString(), m_rash);
    addNotes();
    connect(m_type, &ChoiceRow::changed, this, [this] {
        m_colour->setEnabled(hasStool());
        m_consistency->setEnabled(hasStool());
        Q_EMIT changed();
    });
    setFirstField(m_type);
}

bool NappyForm::hasStool() const
{
    return m_type->word() == Field("poo") || m_type->word() == Field("mixed");
}

void NappyForm::setEntry(const Entry &entry, Instant now)
{
    EntryForm::setEntry(entry, now);
    m_type->setWord(entry.has(Field("type")) ? entry.text(Field("type")) : QStringLiteral("wee"));
    choose(m_colour, entry.text(Field("colour")));
    choose(m_consistency, entry.text(Field("consistency")));
    m_rash->setChecked(entry.flag(Field("rash")));
    setFirstField(m_type);
}

QJsonObject NappyForm::fields() const
{
    QJsonObject result = EntryForm::fields();
    const QJsonValue nothing(QJsonValue::Null);
    result.insert(Field("type"), m_type->word());
    result.insert(Field("colour"),
                  hasStool() ? textOrNull(m_colour->currentData().toString()) : nothing);
    result.insert(Field("consistency"),
                  hasStool() ? textOrNull(m_consistency->currentData().toString()) : nothing);
    result.insert(Field("rash"), m_rash->isChecked() ? QJsonValue(true) : nothing);
    return result;
}

} // namespace weehours
