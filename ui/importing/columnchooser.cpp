// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/columnchooser.h"

#include "ui/kinds/kindface.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace weehours {

namespace {

struct TargetWords
{
    QLatin1StringView target;
    const char *words;
};

constexpr std::array targetWords{
    TargetWords{columntarget::start, QT_TRANSLATE_NOOP("weehours::ColumnChooser", "start")},
    TargetWords{columntarget::date, QT_TRANSLATE_NOOP("weehours::ColumnChooser", "date")},
    TargetWords{columntarget::time, QT_TRANSLATE_NOOP("weehours::ColumnChooser", "time of day")},
    TargetWords{columntarget::end, QT_TRANSLATE_NOOP("weehours::ColumnChooser", "end")},
    TargetWords{columntarget::minutes,
                QT_TRANSLATE_NOOP("weehours::ColumnChooser", "how long it took")},
    TargetWords{columntarget::kind, QT_TRANSLATE_NOOP("weehours::ColumnChooser", "kind")},
    TargetWords{columntarget::baby, QT_TRANSLATE_NOOP("weehours::ColumnChooser", "baby")},
    TargetWords{columntarget::note,
                QT_TRANSLATE_NOOP("weehours::ColumnChooser", "a line of the note")},
};

QString targetText(const QString &target, const QString &kindName)
{
    for (const TargetWords &one : targetWords) {
        if (target == one.target)
            return ColumnChooser::tr(one.words);
    }
    for (const KindFace &face : faces()) {
        const FieldFace *field = face.field(target);
        if (!field || (!kindName.isEmpty() && kindName != face.kind))
            continue;
        return kindName.isEmpty() && target != field::notes
                   ? ColumnChooser::tr("%1 (%2)", "field, kind")
                         .arg(field->title.said(), face.title.said())
                   : field->title.said();
    }
    return target;
}

} // namespace

ColumnChooser::ColumnChooser(const CsvTable &table, QWidget *parent)
    : DialogFrame(tr("Assign columns"), parent),
      m_table(table),
      m_proposed(proposedAssignment(table)),
      m_kind(new QComboBox(this))
{
    m_kind->setAccessibleName(tr("The rows are"));
    m_kind->addItem(tr("what a column says"), QString());
    for (const KindFace &face : faces()) {
        const KindSpec *spec = findKind(QString(face.kind));
        if (spec && spec->isLogEntry)
            m_kind->addItem(face.title.said(), QString(face.kind));
    }
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::cardGap);
    grid->setVerticalSpacing(metrics::gap);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new QLabel(tr("The rows are"), this), 0, 0);
    grid->addWidget(m_kind, 0, 1);
    for (int column = 0; column < m_table.heading().size(); ++column) {
        const QString name = m_table.heading().at(column).trimmed();
        auto *box = new QComboBox(this);
        box->setAccessibleName(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        auto *words = new QLabel(name, this);
        words->setWordWrap(true);
        auto *samples = new QLabel(samplesOf(column), this);
        samples->setWordWrap(true);
        setRole(*samples, QStringLiteral("small"));
        auto *cell = new QVBoxLayout;
        cell->setSpacing(0);
        cell->addWidget(words);
        cell->addWidget(samples);
        grid->addLayout(cell, column + 1, 0);
        grid->addWidget(box, column + 1, 1);
        m_targets.append(box);
    }
    body()->addLayout(grid);
    auto *cancel = addButton(tr("Cancel"), QStringLiteral("secondary"));
    m_use = addButton(tr("Read it this way"), QStringLiteral("primary"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_use, &QPushButton::clicked, this, &ColumnChooser::take);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ColumnChooser::fillTargets);
    fillTargets();
}

QString ColumnChooser::samplesOf(int column) const
{
    constexpr qsizetype most = 2;
    constexpr qsizetype longest = 30;
    QStringList samples;
    for (const CsvTable::Row &row : m_table.rows()) {
        const QString text = row.cells.value(column).simplified();
        if (text.isEmpty() || samples.contains(text))
            continue;
        samples.append(text.size() > longest ? text.left(longest) + u'…' : text);
        if (samples.size() == most)
            break;
    }
    return samples.join(QStringLiteral(" · "));
}

void ColumnChooser::fillTargets()
{
    const QString kindName = m_kind->currentData().toString();
    const QStringList targets = columnTargets(kindName);
    for (int column = 0; column < m_targets.size(); ++column) {
        QComboBox *box = m_targets.at(column);
        const QString name = CsvTable::plainName(m_table.heading().at(column));
        const QString before = box->count() > 0 ? box->currentData().toString()
                                                : m_proposed.targets.value(name);
        box->clear();
        box->addItem(tr("leave out"), QString());
        for (const QString &target : targets)
            box->addItem(targetText(target, kindName), target);
        const int found = box->findData(before);
        box->setCurrentIndex(found >= 0 ? found : box->findData(QString(columntarget::note)));
    }
}

void ColumnChooser::take()
{
    ColumnAssignment assignment = m_proposed;
    assignment.kind = m_kind->currentData().toString();
    assignment.targets.clear();
    for (int column = 0; column < m_targets.size(); ++column) {
        const QString target = m_targets.at(column)->currentData().toString();
        if (!target.isEmpty())
            assignment.targets.insert(CsvTable::plainName(m_table.heading().at(column)), target);
    }
    const QStringList said = assignment.targets.values();
    if (!assignment.hasTime()) {
        showProblem(tr("One of the columns has to say when it was."));
    } else if (assignment.kind.isEmpty() && !said.contains(columntarget::kind)) {
        showProblem(tr("Say above what the rows are, or which column says it."));
    } else {
        accept();
        Q_EMIT chosen(assignment);
    }
}

} // namespace weehours
