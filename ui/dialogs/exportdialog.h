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

/// Asks which part of the log to write to a file, and in which format: for keeping, or for a
/// spreadsheet.
class ExportDialog : public DialogFrame
{
    Q_OBJECT
public:
    /// @param store  must outlive the dialog
    /// @param babies all visible babies
    /// @param baby   the current one
    /// @param now    the current time
    ExportDialog(const Store &store, const QList<Entry> &babies, const BabyId &baby, Instant now,
                 QWidget *parent);

Q_SIGNALS:
    /// The file was written; `words` says so.
    void told(const QString &words);

private:
    void addKinds();
    void askWhere();
    void write(const QString &path);
    [[nodiscard]] ProfileExport::Form form() const;
    /// Nothing if no kind is chosen.
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
