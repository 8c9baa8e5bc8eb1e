// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/exportdialog.h"

#include "core/logbook/wallclock.h"
#include "ui/dialogs/choicerow.h"
#include "ui/kinds/columnwords.h"
#include "ui/kinds/entrywords.h"
#include "ui/kinds/kindface.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/wrapcheckbox.h"
#include "ui/words/messagewords.h"
#include "ui/words/serverwords.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace weehours {

namespace {
constexpr int monthBefore = -30; // in days, as a proposal
} // namespace

ExportDialog::ExportDialog(const Store &store, const QList<Entry> &babies, const BabyId &baby,
                           Instant now, QWidget *parent)
    : DialogFrame(tr("Export"), parent),
      m_store(store),
      m_now(now),
      m_form(new ChoiceRow(tr("Format"),
                           {{QStringLiteral("json"), tr("Everything, to keep", "an export")},
                            {QStringLiteral("zip"), tr("A table for each kind", "an export")},
                            {QStringLiteral("csv"), tr("One table", "an export")}},
                           this)),
      m_baby(new QComboBox(this)),
      m_hasDays(new WrapCheckBox(tr("Only entries of these days"), this)),
      m_from(new DateField(this)),
      m_to(new DateField(this))
{
    auto *intro = new QLabel(tr("“Everything” can be imported again, here or elsewhere. Tables are "
                                "for spreadsheets."),
                             this);
    setRole(*intro, QStringLiteral("muted"));
    intro->setWordWrap(true);
    body()->addWidget(m_form);
    body()->addWidget(intro);
    m_form->setWord(QStringLiteral("json"));
    m_baby->setAccessibleName(tr("Baby"));
    m_baby->addItem(tr("All babies"));
    for (const Entry &one : babies) {
        m_baby->addItem(one.text(field::name), one.id().toString());
        if (one.entity.babyId == baby && babies.size() == 1)
            m_baby->setCurrentIndex(m_baby->count() - 1);
    }
    m_baby->setVisible(babies.size() > 1);
    body()->addWidget(m_baby);
    body()->addWidget(m_hasDays);
    auto *days = new QHBoxLayout;
    days->setSpacing(metrics::gap);
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    const QDate today = localDay(now);
    m_from->setDate(today.addDays(monthBefore));
    m_to->setDate(today);
    for (DateField *field : {m_from, m_to}) {
        field->setEnabled(false);
        connect(m_hasDays, &QCheckBox::toggled, field, &QWidget::setEnabled);
        days->addWidget(field, 1);
    }
    body()->addLayout(days);
    addKinds();
    connect(addButton(tr("Cancel"), QStringLiteral("secondary")), &QPushButton::clicked, this,
            &QDialog::reject);
    connect(addButton(tr("Save …"), QStringLiteral("primary")), &QPushButton::clicked, this,
            &ExportDialog::askWhere);
}

void ExportDialog::addKinds()
{
    auto *row = new WrapRow(this);
    row->setHasColumns(true);
    for (const KindFace &face : faces()) {
        if (face.kind == kind::baby)
            continue;
        auto *box = new QCheckBox(kindTitle(face.kind), row);
        box->setProperty("kind", QString(face.kind));
        box->setChecked(true);
        row->add(box);
        m_kinds.append(box);
    }
    body()->addWidget(row);
}

ProfileExport::Form ExportDialog::form() const
{
    return ProfileExport::formOf(u'.' + m_form->word());
}

std::optional<ExportScope> ExportDialog::scope() const
{
    ExportScope scope;
    if (const auto id = parseUuid(m_baby->currentData().toString()))
        scope.baby = BabyId(*id);
    if (m_hasDays->isChecked()) {
        scope.from = startOfDay(m_from->date());
        scope.to = startOfDay(m_to->date().addDays(1));
    }
    for (const QCheckBox *box : m_kinds) {
        if (box->isChecked())
            scope.kinds.append(box->property("kind").toString());
    }
    if (scope.kinds.isEmpty())
        return std::nullopt;
    if (scope.kinds.size() == m_kinds.size())
        scope.kinds.clear();
    return scope;
}

void ExportDialog::askWhere()
{
    if (!scope()) {
        showProblem(tr("Choose at least one kind."));
        return;
    }
    if (m_hasDays->isChecked() && m_to->date() < m_from->date()) {
        showProblem(tr("The last day is before the first."));
        return;
    }
    showProblem({});
    auto *dialog = new QFileDialog(this, tr("Export"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(m_form->word());
    dialog->selectFile(QStringLiteral("wee-hours-%1.%2")
                           .arg(localDay(m_now).toString(Qt::ISODate), m_form->word()));
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::write);
    dialog->open();
}

void ExportDialog::write(const QString &path)
{
    const auto counts = ProfileExport(m_store, m_now, serverText, columnWords)
                            .writeToFile(path, form(), scope().value_or(ExportScope()));
    if (!counts) {
        showProblem(errorText(counts.error()));
        return;
    }
    Q_EMIT told(tr("%n entry(s) exported. Only you can read the file.", nullptr, counts->entries));
    accept();
}

} // namespace weehours
