// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/importpreview.h"

#include "ui/kinds/kindface.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/words/messagewords.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace weehours {

namespace {

constexpr int previewRowHeight = 32;
constexpr int countWidth = 116;
constexpr int narrowCountWidth = 64;
constexpr int lastColumn = 4;

QString numberOrDash(int count)
{
    return count > 0 ? QLocale().toString(count) : QStringLiteral("–");
}

} // namespace

/// The cells, with lines between the rows; the first and last row have a raised ground.
class ImportPreview::Table : public QWidget
{
public:
    Table(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme) {}

    void setRows(int rows) { m_rows = rows; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const auto *grid = static_cast<QGridLayout *>(layout());
        QPainter painter(this);
        const Palette &palette = m_theme.palette();
        for (int row = 0; row < m_rows; ++row) {
            // cellRect() is wrong if labels wrap.
            const QRect cell = grid->itemAtPosition(row, lastColumn)->geometry();
            const QRect line(1, cell.top(), width() - 2, cell.height());
            if (row == 0)
                painter.fillRect(line, palette.raised);
            if (row == m_rows - 1) {
                // The card's lower corners are rounded.
                painter.setRenderHint(QPainter::Antialiasing);
                painter.setPen(Qt::NoPen);
                painter.setBrush(palette.raised);
                constexpr int radius = metrics::cardRadius - 1;
                painter.drawRoundedRect(line.adjusted(0, 0, 0, -1), radius, radius);
                painter.drawRect(line.adjusted(0, 0, 0, -line.height() / 2));
                painter.setRenderHint(QPainter::Antialiasing, false);
            }
            painter.fillRect(1, cell.top(), width() - 2, 1, palette.line);
        }
    }

private:
    Theme &m_theme;
    int m_rows = 0;
};

ImportPreview::ImportPreview(Theme &theme, QWidget *parent)
    : Card(parent),
      m_theme(theme),
      m_state(new QLabel(this)),
      m_remarks(new QLabel(this)),
      m_table(nullptr)
{
    auto *title = new QLabel(tr("What would come in"), this);
    weehours::setRole(*title, QStringLiteral("strong"));
    title->setWordWrap(true);
    weehours::setRole(*m_state, QStringLiteral("small"));
    m_remarks->setWordWrap(true);
    weehours::setRole(*m_remarks, QStringLiteral("small"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::cardPadding, metrics::cardGap, metrics::cardPadding,
                             metrics::cardGap);
    head->addWidget(title, 1);
    head->addWidget(m_state);
    m_remarks->setContentsMargins(metrics::cardPadding, 0, metrics::cardPadding, metrics::cardGap);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_remarks);
    connect(&m_theme, &Theme::changed, this, &ImportPreview::build);
}

void ImportPreview::show(const ImportPlan &plan, bool isWritten)
{
    m_plan.fresh = plan.fresh;
    m_plan.known = plan.known;
    m_plan.rejected = plan.rejected;
    m_state->setText(isWritten ? tr("it is written") : tr("nothing is written yet"));
    m_remarks->setText(messageTexts(plan.remarks).join(u'\n'));
    m_remarks->setVisible(!plan.remarks.isEmpty());
    build();
}

void ImportPreview::setCompact(bool compact)
{
    if (std::exchange(m_isCompact, compact) != compact)
        build();
}

void ImportPreview::build()
{
    QMap<QString, int> rejected;
    for (const ImportComplaint &one : std::as_const(m_plan.rejected))
        ++rejected[findFace(one.kind) ? one.kind : QString()];

    auto *table = new Table(m_theme, this);
    auto *grid = new QGridLayout(table);
    const int margin = m_isCompact ? metrics::cardGap : metrics::cardPadding;
    grid->setContentsMargins(margin, 0, margin, 0);
    grid->setHorizontalSpacing(m_isCompact ? metrics::unit / 2 : metrics::gap);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto put = [&](const QString &text, int column, const QString &role) {
        auto *label = new QLabel(text, table);
        if (!role.isEmpty())
            weehours::setRole(*label, role);
        if (column > 1) {
            label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
            label->setFixedWidth(m_isCompact ? narrowCountWidth : countWidth);
        }
        label->setWordWrap(column == 1 || row == 0);
        grid->addWidget(label, row, column);
        grid->setRowMinimumHeight(row, previewRowHeight);
    };
    const auto counts = [&](int fresh, int known, int left, const QString &role) {
        put(role.isEmpty() ? numberOrDash(fresh) : QLocale().toString(fresh), 2, role);
        put(role.isEmpty() ? numberOrDash(known) : QLocale().toString(known), 3, role);
        put(numberOrDash(left), 4, left > 0 ? QStringLiteral("warn") : role);
        ++row;
    };
    const QString small = QStringLiteral("small");
    put(tr("Kind"), 1, small);
    put(tr("New", "entries of an import"), 2, small);
    put(tr("Here already", "entries of an import"), 3, small);
    put(tr("Not understood", "rows of an import"), 4, small);
    ++row;
    for (const KindFace &face : faces()) {
        const QString name(face.kind);
        if (!m_plan.fresh.contains(name) && !m_plan.known.contains(name)
            && !rejected.contains(name))
            continue;
        if (!m_isCompact) {
            auto *picture = new QLabel(table);
            picture->setPixmap(iconPixmap(iconNameFor(name), m_theme.palette().*face.ink,
                                          metrics::iconSize, devicePixelRatioF()));
            picture->setAccessibleName(QString());
            picture->setFixedWidth(metrics::iconSize + metrics::unit);
            grid->addWidget(picture, row, 0);
        }
        put(face.several.said(), 1, {});
        counts(m_plan.fresh.value(name), m_plan.known.value(name), rejected.value(name), {});
    }
    if (const int others = rejected.value(QString()); others > 0) {
        put(tr("Of no known kind"), 1, {});
        counts(0, 0, others, {});
    }
    put(tr("Together"), 1, QStringLiteral("strong"));
    counts(ImportPlan::together(m_plan.fresh), ImportPlan::together(m_plan.known),
           static_cast<int>(m_plan.rejected.size()), QStringLiteral("strong"));
    table->setRows(row);

    delete std::exchange(m_table, table);
    static_cast<QVBoxLayout *>(layout())->addWidget(table);
    table->setVisible(true);
}

} // namespace weehours
