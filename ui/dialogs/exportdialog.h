// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/profileexport.h"
#include "core/store/entry.h"
#include "ui/dialogs/dialogframe.h"

class QCheckBox;
class QComboBox;

namespace weehours {

class ChoiceRow;
class DateField;

/// What of the log is written into a file, and in which form: to keep, or for a spreadsheet.
class ExportDialog : public DialogFrame
{
    Q_OBJECT
public:
    /// @param store  must outlive the dialog
    /// @param babies all that are shown
    /// @param baby   the one that is looked at
    /// @param now    the present
    ExportDialog(const Store &store, const QList<Entry> &babies, const BabyId &baby, Instant now,
                 QWidget *parent);

Q_SIGNALS:
    /// It was written, in words.
    void told(const QString &words);

private:
    void addKinds();
    void askWhere();
    void write(const QString &path);
    [[nodiscard]] ProfileExport::Form form() const;
    /// Nothing where no kind is chosen.
    [[nodiscard]] std::optional<ExportScope> scope() const;

    const Store &m_store;
    Instant m_now;
    ChoiceRow *m_form;
    QComboBox *m_baby;
    QCheckBox *m_hasDays;
    DateField *m_from;
    DateField *m_to;
    QList<QCheckBox *> m_kinds;
};

} // namespace weehours
