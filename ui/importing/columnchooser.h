// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/assignedcolumns.h"
#include "ui/dialogs/dialogframe.h"

class QComboBox;
class QGridLayout;

namespace weehours {

/// Asks for the meaning of a table's columns, with a proposal and sample values for each.
class ColumnChooser : public DialogFrame
{
    Q_OBJECT
public:
    ColumnChooser(const CsvTable &table, QWidget *parent);

Q_SIGNALS:
    void chosen(const weehours::ColumnAssignment &assignment);

private:
    [[nodiscard]] QString samplesOf(int column) const;
    void fillTargets();
    void take();

    CsvTable m_table;
    ColumnAssignment m_proposed;
    QComboBox *m_kind;
    QList<QComboBox *> m_targets;
    QPushButton *m_use;
};

} // namespace weehours
