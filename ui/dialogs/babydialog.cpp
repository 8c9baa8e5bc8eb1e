// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/babydialog.h"

#include "ui/dialogs/choicerow.h"
#include "ui/kinds/complaintwords.h"
#include "ui/kinds/kindface.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datefield.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace weehours {

BabyDialog::BabyDialog(Logbook &logbook, const std::optional<Entry> &baby, QWidget *parent)
    : DialogFrame(baby ? tr("Edit baby") : tr("Add a baby"), parent),
      m_logbook(logbook),
      m_baby(baby),
      m_name(new QLineEdit(this))
{
    m_name->setAccessibleName(tr("Name"));
    m_name->setPlaceholderText(tr("Name"));
    m_name->setMaxLength(100);
    body()->addWidget(m_name);
    for (const auto name : {field::birthDate, field::dueDate})
        m_dates.append(addDate(name));
    const FieldFace *gender = findFace(kind::baby, field::gender);
    auto *words = new QLabel(gender->labelText(), this);
    setRole(*words, QStringLiteral("muted"));
    QList<std::pair<QString, QString>> choices;
    for (const ChoiceFace &choice : gender->choices)
        choices.append({choice.word, choice.text.capital()});
    m_gender = new ChoiceRow(gender->labelText(), choices, this);
    m_gender->setClearable(true);
    auto *chosen = new QVBoxLayout;
    chosen->setSpacing(metrics::unit);
    chosen->addWidget(words);
    chosen->addWidget(m_gender);
    body()->addLayout(chosen);
    connect(addButton(tr("Cancel"), QStringLiteral("secondary")), &QPushButton::clicked, this,
            &QDialog::reject);
    connect(addButton(tr("Save"), QStringLiteral("primary")), &QPushButton::clicked, this,
            &BabyDialog::save);
    if (baby) {
        m_name->setText(baby->text(field::name));
        m_gender->setWord(baby->text(field::gender));
    }
    m_name->setFocus();
}

BabyDialog::Date BabyDialog::addDate(QLatin1StringView name)
{
    const QString label = findFace(kind::baby, name)->labelText();
    auto *words = new QLabel(label, this);
    setRole(*words, QStringLiteral("muted"));
    Date made{name, new DateField(this), {}};
    words->setBuddy(made.date);
    made.date->setAccessibleName(label);
    made.date->setOptional(tr("not known"));
    auto *column = new QVBoxLayout;
    column->setSpacing(metrics::unit);
    column->addWidget(words);
    column->addWidget(made.date);
    body()->addLayout(column);
    if (m_baby)
        made.date->setDay(QDate::fromString(m_baby->text(name), Qt::ISODate));
    made.shown = made.value();
    return made;
}

QString BabyDialog::Date::value() const
{
    return date->day().toString(Qt::ISODate);
}

void BabyDialog::save()
{
    // Only changed fields: somebody else may have changed the others meanwhile.
    QJsonObject fields;
    const auto change = [&fields](QLatin1StringView name, const QString &value,
                                  const QString &shown) {
        if (value != shown)
            fields.insert(name, value.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(value));
    };
    if (!m_baby || m_name->text() != m_baby->text(field::name))
        fields.insert(field::name, m_name->text());
    for (const Date &date : std::as_const(m_dates))
        change(date.field, date.value(), date.shown);
    change(field::gender, m_gender->word(), m_baby ? m_baby->text(field::gender) : QString());
    const auto result = m_baby ? m_logbook.edit(m_baby->id(), fields) : m_logbook.addBaby(fields);
    if (!result) {
        showProblem(m_name->text().trimmed().isEmpty() ? tr("The baby needs a name.")
                                                       : complaintText(kind::baby, result.error()));
        return;
    }
    Q_EMIT saved(*result);
    accept();
}

} // namespace weehours
