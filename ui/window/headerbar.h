// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/entry.h"
#include "ui/sync/syncwords.h"

#include <QFrame>

class QGridLayout;
class QPushButton;

namespace weehours {

class BabyButton;
class Segmented;
class SyncPill;
class Theme;

/// The bar at the top: whose log this is, which view of it, the menu, and the sync status. The
/// views stand in the middle, however long the name is; in a narrow window they have a row of their
/// own.
class HeaderBar : public QFrame
{
    Q_OBJECT
public:
    /// @param theme must outlive the bar
    explicit HeaderBar(Theme &theme, QWidget *parent = nullptr);

    /// @param today the day that the age is computed for
    void setBaby(const Entry &baby, QDate today);
    /// In a narrow window everything is closer together, and the menu is an icon.
    void setCompact(bool compact);
    /// Whether there is room for a button that searches; the menu has it in any case.
    void setRoomy(bool roomy);
    void setSync(const SyncWords &words);
    [[nodiscard]] SyncPill *pill() const { return m_pill; }
    /// The switch between the views of the log.
    [[nodiscard]] Segmented *views() const { return m_views; }

Q_SIGNALS:
    /// The person wants to see another baby's log, or do something about the babies.
    void babiesRequested(QPoint globalPosition);
    void menuRequested(QPoint globalPosition);
    void searchRequested();
    void syncRequested();

private:
    void tint();

    Theme &m_theme;
    BabyButton *m_baby;
    QGridLayout *m_grid;
    Segmented *m_views;
    QPushButton *m_search;
    QPushButton *m_menu;
    SyncPill *m_pill;
};

} // namespace weehours
