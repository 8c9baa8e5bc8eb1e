// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/importer.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

class QGridLayout;
class QLabel;

namespace weehours {

/// The preview as a table by kind: new entries, known ones, and rows that were not understood.
class ImportPreview : public Card
{
    Q_OBJECT
public:
    /// @param theme must outlive the card
    explicit ImportPreview(Theme &theme, QWidget *parent = nullptr);

    /// @param isWritten whether the new entries have been written to the log
    void show(const ImportPlan &plan, bool isWritten);
    /// Whether the kinds have no icons, for a narrow window.
    void setCompact(bool compact);

private:
    class Table;
    void build();

    Theme &m_theme;
    QLabel *m_state;
    QLabel *m_remarks;
    Table *m_table;
    ImportPlan m_plan;
    bool m_isCompact = false;
};

} // namespace weehours
