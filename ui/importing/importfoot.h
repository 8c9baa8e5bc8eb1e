// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/importjob.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace weehours {

class Theme;

/// The foot of the import's page: what an import does, its progress, and its two buttons.
class ImportFoot : public QFrame
{
    Q_OBJECT
public:
    /// @param theme must outlive the foot
    explicit ImportFoot(Theme &theme, QWidget *parent = nullptr);

    /// There is nothing to import yet.
    void showNothing();
    /// @param isUndone whether these entries were imported, and taken back
    void showPlan(const ImportPlan &plan, bool isUndone);
    /// @param count of entries that were imported
    void showDone(int count);
    /// @param canCancel whether the work can be cancelled
    void showWriting(bool canCancel);
    /// @param total number of entries; 0 if unknown
    void setProgress(int done, int total, const QString &words);
    void setWords(const QString &words);
    void setCompact(bool compact);
    /// The button that imports, and later leads to the day.
    [[nodiscard]] QPushButton *primary() const { return m_primary; }
    [[nodiscard]] QPushButton *cancel() const { return m_cancel; }

private:
    void show(bool hasPlan, bool isWriting);
    void showDetail();

    Theme &m_theme;
    bool m_isCompact = false;
    bool m_hasDetail = false;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_detail;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QPushButton *m_primary;
};

} // namespace weehours
