// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/entryform.h"

#include "ui/dialogs/choicerow.h"
#include "ui/dialogs/feedpart.h"
#include "ui/dialogs/numberfield.h"
#include "ui/dialogs/timefield.h"
#include "ui/kinds/parts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formlabel.h"
#include "ui/widgets/formlayout.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/spokenrole.h"
#include "ui/widgets/wraprow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace weehours {

namespace {

/// The form of a kind that only a newer version knows.
constexpr std::array plainFields{startFace(), notesFace};

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

Instant instantIn(const QJsonObject &fields, QLatin1StringView name)
{
    return Instant::parse(fields.value(name).toString()).value_or(Instant{});
}

} // namespace

EntryForm::EntryForm(const QString &kindName, QWidget *parent)
    : QWidget(parent), m_face(findFace(kindName)), m_layout(new FormLayout(this))
{
    const KindSpec *spec = findKind(kindName);
    const std::span<const FieldFace> all = m_face ? m_face->fields : plainFields;
    for (const FieldFace &face : all) {
        const bool isFollowed = &face != &all.back() && (&face + 1)->isBeside;
        if (isFollowed)
            m_place = new QWidget(this);
        else if (!face.isBeside)
            m_place = this;
        addRow(face, spec ? spec->field(QString(face.field)) : nullptr);
        if (face.isBeside && face.editor == Editor::List)
            addAsLast();
    }
    if (kindName == kind::feed) {
        const Row *side = row(field::endSide);
        m_feed = std::make_unique<FeedPart>(
            *qobject_cast<ChoiceRow *>(side->widget), *side->label,
            *qobject_cast<NumberField *>(row(field::leftSeconds)->widget),
            *qobject_cast<NumberField *>(row(field::rightSeconds)->widget));
    }
    QString taken;
    for (const bool first : {true, false}) {
        for (const Row &one : m_rows) {
            if (auto *choices = qobject_cast<ChoiceRow *>(one.widget))
                choices->takeLetters(taken, first);
        }
    }
}

EntryForm::~EntryForm() = default;

QLabel *EntryForm::addLine(const QString &label, QWidget *widget)
{
    auto *words = new FormLabel(label, widget, this);
    if (m_place == this) {
        m_layout->addRow(words, widget);
    } else if (m_place->layout()) {
        qobject_cast<QBoxLayout *>(m_place->layout())->addWidget(widget, 1);
        words->hide();
    } else {
        auto *across = new QHBoxLayout(m_place);
        across->setContentsMargins(0, 0, 0, 0);
        across->setSpacing(metrics::gap);
        across->addWidget(widget, 1);
        m_layout->addRow(words, m_place);
    }
    // Tab order follows the form, whatever order the fields were created in.
    if (m_lastWidget)
        setTabOrder(m_lastWidget, widget);
    m_lastWidget = widget;
    return words;
}

void EntryForm::addAsLast()
{
    m_asLast = new QLabel(tr("as last time", "a dose"), m_place);
    weehours::setRole(*m_asLast, QStringLiteral("small"));
    m_asLast->hide();
    m_place->layout()->addWidget(m_asLast);
}

void EntryForm::addRow(const FieldFace &face, const FieldSpec *spec)
{
    switch (face.editor) {
    case Editor::Unsaid:
    case Editor::None: return;
    case Editor::Time: m_rows.push_back(time(face)); return;
    case Editor::End: m_rows.push_back(end(face)); return;
    case Editor::Buttons: m_rows.push_back(buttons(face)); return;
    case Editor::List: m_rows.push_back(list(face)); return;
    case Editor::Check: m_rows.push_back(check(face)); return;
    case Editor::Line: m_rows.push_back(line(face, spec)); return;
    case Editor::Number: m_rows.push_back(number(face, *spec)); return;
    }
}

EntryForm::Row EntryForm::line(const FieldFace &face, const FieldSpec *spec)
{
    auto *edit = new QLineEdit(m_place);
    edit->setAccessibleName(face.labelText());
    edit->setPlaceholderText(face.hint.said());
    if (spec)
        edit->setMaxLength(static_cast<int>(spec->max));
    connect(edit, &QLineEdit::textChanged, this, &EntryForm::onChanged);
    return {face, addLine(face.labelText(), edit), edit,
            [edit, &face](const QJsonObject &fields) {
                edit->setText(fields.value(face.field).toString());
            },
            [edit] { return textOrNull(edit->text()); }};
}

EntryForm::Row EntryForm::number(const FieldFace &face, const FieldSpec &spec)
{
    auto *box = new NumberField(face.quantity, spec.max, face.labelText(), m_place);
    connect(box, &QDoubleSpinBox::valueChanged, this, &EntryForm::onChanged);
    return {
        face, addLine(face.labelText(), box), box,
        [box, &face](const QJsonObject &fields) { box->setStored(fieldValue(fields, face.field)); },
        [box] { return box->stored(); }};
}

EntryForm::Row EntryForm::buttons(const FieldFace &face)
{
    QList<std::pair<QString, QString>> words;
    for (const ChoiceFace &choice : face.choices) {
        words.append({choice.word,
                      choice.button.isEmpty() ? choice.text.capital() : choice.button.said()});
    }
    auto *choices = new ChoiceRow(face.labelText(), words, m_place);
    const KindSpec *kindSpec = m_face ? findKind(QString(m_face->kind)) : nullptr;
    const FieldSpec *spec = kindSpec ? kindSpec->field(QString(face.field)) : nullptr;
    choices->setClearable(spec && !spec->required);
    connect(choices, &ChoiceRow::changed, this, &EntryForm::onChanged);
    return {face, addLine(face.labelText(), choices), choices,
            [choices, &face](const QJsonObject &fields) {
                choices->setWord(fields.value(face.field).toString());
            },
            [choices] { return textOrNull(choices->word()); }};
}

EntryForm::Row EntryForm::list(const FieldFace &face)
{
    auto *box = new QComboBox(m_place);
    if (face.isBeside)
        setSpokenName(*box, face.labelText());
    else
        box->setAccessibleName(face.labelText());
    box->addItem(QStringLiteral("–"), QString());
    for (const ChoiceFace &choice : face.choices)
        box->addItem(choice.text.said(), QString(choice.word));
    connect(box, &QComboBox::currentIndexChanged, this, &EntryForm::onChanged);
    return {face, addLine(face.labelText(), box), box,
            [box, &face](const QJsonObject &fields) {
                box->setCurrentIndex(qMax(0, box->findData(fields.value(face.field).toString())));
            },
            [box] { return textOrNull(box->currentData().toString()); }};
}

EntryForm::Row EntryForm::check(const FieldFace &face)
{
    auto *box = new QCheckBox(face.labelText(), m_place);
    box->setMinimumHeight(metrics::buttonHeight);
    connect(box, &QCheckBox::toggled, this, &EntryForm::onChanged);
    return {face, addLine(QString(), box), box,
            [box, &face](const QJsonObject &fields) {
                box->setChecked(fields.value(face.field).toBool());
            },
            [box] { return box->isChecked() ? QJsonValue(true) : QJsonValue(QJsonValue::Null); }};
}

EntryForm::Row EntryForm::time(const FieldFace &face)
{
    auto *edit = new TimeField(face.labelText(), m_place);
    connect(edit, &TimeField::changed, this, &EntryForm::onChanged);
    return {face, addLine(face.labelText(), edit), edit,
            [edit, &face](const QJsonObject &fields) {
                edit->setInstant(instantIn(fields, face.field));
            },
            [edit] { return QJsonValue(edit->instant().toString()); }};
}

EntryForm::Row EntryForm::end(const FieldFace &face)
{
    auto *without = new QCheckBox(face.hint.said(), this);
    without->setMinimumHeight(metrics::buttonHeight);
    auto *edit = new TimeField(face.labelText(), this);
    addLine(QString(), without);
    QLabel *label = addLine(face.labelText(), edit);
    const auto showTime = [label, edit](bool isWithout) {
        label->setVisible(!isWithout);
        edit->setVisible(!isWithout);
    };
    connect(without, &QCheckBox::toggled, this, [this, showTime](bool isWithout) {
        showTime(isWithout);
        onChanged();
    });
    connect(edit, &TimeField::changed, this, &EntryForm::onChanged);
    return {face, label, edit,
            [without, edit, showTime, &face](const QJsonObject &fields) {
                const auto given = Instant::parse(fields.value(face.field).toString());
                edit->setInstant(given ? *given : instantIn(fields, field::startedAt));
                without->setChecked(!given);
                showTime(!given);
            },
            [without, edit] {
                return without->isChecked() ? QJsonValue(QJsonValue::Null)
                                            : QJsonValue(edit->instant().toString());
            }};
}

const EntryForm::Row *EntryForm::row(QLatin1StringView fieldName) const
{
    for (const Row &one : m_rows) {
        if (one.face.field == fieldName)
            return &one;
    }
    return nullptr;
}

QJsonObject EntryForm::values() const
{
    QJsonObject result;
    for (const Row &one : m_rows)
        result.insert(one.face.field, one.value());
    return result;
}

bool EntryForm::isShown(const Row &one, const QJsonObject &values) const
{
    if (m_feed && m_feed->hidesSide() && one.face.field == field::endSide)
        return false;
    return !one.face.isShown || one.face.isShown(values);
}

void EntryForm::tellAsLast(const QJsonObject &fields)
{
    m_lastOnes.append(fields);
    showAsLast();
}

void EntryForm::showAsLast()
{
    if (!m_asLast)
        return;
    const QJsonObject now = values();
    const auto isAs = [&](const QJsonObject &last) {
        return std::ranges::all_of(m_rows, [&](const Row &one) {
            return one.face.repeat != Repeat::Proposed
                   || last.value(one.face.field) == now.value(one.face.field);
        });
    };
    // A narrow form has no room for it.
    const QWidget *owner = window()->parentWidget();
    const bool hasRoom = !owner || owner->window()->width() >= metrics::foldWidth;
    m_asLast->setVisible(hasRoom && std::ranges::any_of(m_lastOnes, isAs));
}

void EntryForm::showRows()
{
    showAsLast();
    const QJsonObject all = values();
    bool isOther = false;
    for (const Row &one : std::as_const(m_rows)) {
        const bool shown = isShown(one, all);
        if (!one.face.isShown || shown != one.widget->isHidden())
            continue;
        one.widget->setVisible(shown);
        one.label->setVisible(shown);
        if (m_offers && one.widget->parentWidget() == m_offers)
            m_offers->setVisible(shown);
        isOther = true;
    }
    // A card that is not shown yet gets its size when it is.
    if (isOther && window()->isVisible() && window()->layout())
        window()->adjustSize();
}

void EntryForm::onChanged()
{
    if (m_isFilling)
        return;
    m_isFilling = true;
    if (m_feed)
        m_feed->follow();
    showRows();
    m_isFilling = false;
    Q_EMIT changed();
}

void EntryForm::setEntry(const Entry &entry, Instant now)
{
    m_isFilling = true;
    for (TimeField *time : findChildren<TimeField *>())
        time->setNow(now);
    const bool isOld = !entry.id().isNull() && entry.startedAt().msecs < now.msecs - msecsPerHour;
    if (auto *start = qobject_cast<TimeField *>(row(field::startedAt)->widget))
        start->setOffersNow(!isOld);
    QJsonObject fields = entry.entity.data;
    for (const Row &one : std::as_const(m_rows)) {
        if (!entry.has(one.face.field) && !one.face.usual.isEmpty())
            fields.insert(one.face.field, one.face.usual);
        one.show(fields);
    }
    if (m_feed)
        m_feed->setEntry(entry, now);
    showRows();
    m_isFilling = false;
    m_left.clear();
    const QJsonObject all = values();
    for (const Row &one : std::as_const(m_rows)) {
        if (entry.has(one.face.field) && !isShown(one, all))
            m_left.append(one.face.field);
    }
    selectFirst();
}

void EntryForm::selectFirst()
{
    QWidget *first = firstField();
    if (auto *number = qobject_cast<NumberField *>(first))
        number->selectAll();
    else if (auto *text = qobject_cast<QLineEdit *>(first))
        text->selectAll();
}

QJsonObject EntryForm::fields() const
{
    QJsonObject result = values();
    const QJsonObject all = result;
    for (const Row &one : m_rows) {
        if (isShown(one, all))
            continue;
        if (m_left.contains(one.face.field))
            result.remove(one.face.field);
        else
            result.insert(one.face.field, QJsonValue::Null);
    }
    if (m_feed)
        m_feed->complete(result);
    if (m_face && m_face->complete)
        m_face->complete(result);
    return result;
}

void EntryForm::fill(const QJsonObject &fields)
{
    m_isFilling = true;
    for (const Row &one : std::as_const(m_rows)) {
        if (fields.contains(one.face.field))
            one.show(fields);
    }
    m_isFilling = false;
    onChanged();
}

void EntryForm::offer(QLatin1StringView fieldName, const QString &words, const QString &why,
                      const QJsonObject &fields)
{
    QWidget *typed = row(fieldName)->widget;
    if (!m_offers) {
        int line = 0;
        QFormLayout::ItemRole role{};
        m_layout->getWidgetPosition(typed, &line, &role);
        m_layout->removeWidget(typed);
        m_offers = new WrapRow(this);
        m_offers->add(typed);
        m_offers->setVisible(!typed->isHidden());
        m_layout->setWidget(line, role, m_offers);
    }
    auto *button = new QPushButton(PlainText::onButton(words), m_offers);
    setRole(*button, QStringLiteral("choice"));
    button->setAutoDefault(false);
    button->setToolTip(why);
    button->setAccessibleDescription(why);
    connect(button, &QPushButton::clicked, this, [this, fields] { fill(fields); });
    m_offers->add(button);
    setTabOrder(m_lastOffer ? m_lastOffer : typed, button);
    m_lastOffer = button;
}

QWidget *EntryForm::missingUnit() const
{
    for (std::size_t i = 1; i < m_rows.size(); ++i) {
        const Row &unit = m_rows.at(i);
        if (unit.face.isBeside && unit.face.editor == Editor::List && unit.value().isNull()
            && !m_rows.at(i - 1).value().isNull())
            return unit.widget;
    }
    return nullptr;
}

void EntryForm::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    const bool isPlain = (event->modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
    if (!isPlain || text.size() != 1 || !chooseBy(text.at(0)))
        QWidget::keyPressEvent(event);
}

bool EntryForm::chooseBy(QChar letter)
{
    for (const Row &one : m_rows) {
        auto *choices = qobject_cast<ChoiceRow *>(one.widget);
        if (!choices || !choices->hasLetter(letter))
            continue;
        const QWidget *had = window()->focusWidget();
        if (m_feed && !m_feed->hidesSide() && one.face.field == field::endSide)
            qobject_cast<ChoiceRow *>(row(field::method)->widget)->setWord(feedmethod::breast);
        if (one.widget->isHidden())
            return false;
        choices->chooseBy(letter);
        // A field that went away was the one to type in; so is the one that came.
        if (had && !had->isVisible()) {
            firstField()->setFocus();
            selectFirst();
        }
        return true;
    }
    return false;
}

QWidget *EntryForm::firstField() const
{
    const QJsonObject all = values();
    for (const Row &one : m_rows) {
        if (one.face.isFirst && isShown(one, all))
            return one.widget;
    }
    return row(field::startedAt)->widget;
}

} // namespace weehours
