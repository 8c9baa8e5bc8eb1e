// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/importer.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

class QGridLayout;
class QLabel;

namespace weehours {

/// What would come in, as a table of kinds: how many entries are new, here already, not understood.
class ImportPreview : public Card
{
    Q_OBJECT
public:
    /// @param theme outlives the card
    explicit ImportPreview(Theme &theme, QWidget *parent = nullptr);

    /// @param isWritten whether the new ones are in the log now
    void show(const ImportPlan &plan, bool isWritten);
    /// In a narrow window the kinds have no pictures.
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
