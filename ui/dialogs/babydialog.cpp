// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/babydialog.h"
#include "ui/kinds/complaintwords.h"
#include "ui/widgets/datefield.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace weehours {

namespace {
constexpr QLatin1StringView nameField("name");
constexpr QLatin1StringView birthDateField("birthDate");
} // namespace

BabyDialog::BabyDialog(Logbook &logbook, const std::optional<Entry> &baby, QWidget *parent)
    : DialogFrame(baby ? tr("Change baby") : tr("Add a baby"), parent),
      m_logbook(logbook),
      m_baby(baby),
      m_name(new QLineEdit(this)),
      m_isBorn(new QCheckBox(tr("Born, or due, on"), this)),
      m_birthDate(new DateField(this))
{
    m_name->setAccessibleName(tr("Name"));
    m_name->setPlaceholderText(tr("Name"));
    m_name->setMaxLength(100);
    m_birthDate->setAccessibleName(tr("Birth date"));
    m_birthDate->setEnabled(false);
    connect(m_isBorn, &QCheckBox::toggled, m_birthDate, &QWidget::setEnabled);
    body()->addWidget(m_name);
    body()->addWidget(m_isBorn);
    body()->addWidget(m_birthDate);
    connect(addButton(tr("Cancel"), QStringLiteral("secondary")), &QPushButton::clicked, this,
            &QDialog::reject);
    connect(addButton(tr("Save"), QStringLiteral("primary")), &QPushButton::clicked, this,
            &BabyDialog::save);
    if (baby) {
        m_name->setText(baby->text(nameField));
        const QDate born = QDate::fromString(baby->text(birthDateField), Qt::ISODate);
        m_isBorn->setChecked(born.isValid());
        if (born.isValid()) {
            m_birthDate->setDate(born);
            m_shownDate = m_birthDate->date().toString(Qt::ISODate);
        }
    }
    m_name->setFocus();
}

void BabyDialog::save()
{
    // Only what was changed here: somebody else may have changed the rest meanwhile.
    QJsonObject fields;
    if (!m_baby || m_name->text() != m_baby->text(nameField))
        fields.insert(nameField, m_name->text());
    const QString born = m_isBorn->isChecked() ? m_birthDate->date().toString(Qt::ISODate)
                                               : QString();
    if (born != m_shownDate)
        fields.insert(birthDateField,
                      born.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(born));
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
