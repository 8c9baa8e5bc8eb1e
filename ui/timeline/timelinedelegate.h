// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace weehours {

class Theme;

/// Paints a row of the timeline: the day's heading, the time, a tinted icon, title and detail, the
/// author, and the sync state. Only for rows of a TimelineModel.
class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// @param theme must outlive the delegate
    explicit TimelineDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    struct Layout;
    /// For small words: the muted one is too faint on the ground of a chosen row.
    [[nodiscard]] QColor smallInk(const Layout &layout) const;
    [[nodiscard]] Layout layoutFor(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const;
    void paintDay(QPainter &painter, const Layout &layout, const QModelIndex &index) const;
    void paintGround(QPainter &painter, const Layout &layout, const QStyleOptionViewItem &option,
                     bool isNew) const;
    [[nodiscard]] int paintWho(QPainter &painter, const Layout &layout,
                               const QModelIndex &index) const;
    [[nodiscard]] int paintState(QPainter &painter, const Layout &layout, int right,
                                 const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace weehours
