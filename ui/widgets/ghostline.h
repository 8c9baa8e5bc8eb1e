// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace weehours {

class Theme;

/// A line edit that shows a possible completion in a faint colour behind the text.
class GhostLine : public QLineEdit
{
    Q_OBJECT
public:
    /// @param theme must outlive the line
    explicit GhostLine(Theme &theme, QWidget *parent = nullptr);

    /// @param text the completion, without the typed text; empty for none
    void setGhost(const QString &text);
    [[nodiscard]] const QString &ghost() const { return m_ghost; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    QString m_ghost;
};

} // namespace weehours
