// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/importjob.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;

namespace weehours {

class Theme;

/// The card of the file that is imported: its name, its program, and how much is in it.
class ImportedFile : public Card
{
    Q_OBJECT
public:
    /// @param theme must outlive the card
    explicit ImportedFile(Theme &theme, QWidget *parent = nullptr);

    /// @param name of the file, for the person
    void show(const ImportSource &source, const ImportPlan &plan, const QString &name);
    /// The button that chooses another file.
    [[nodiscard]] QPushButton *choice() const { return m_another; }

Q_SIGNALS:
    void choiceRequested();
    void columnsRequested();

private:
    Theme &m_theme;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_detail;
    QLabel *m_sign;
    QLabel *m_known;
    QPushButton *m_another;
    QPushButton *m_assign;
};

} // namespace weehours
