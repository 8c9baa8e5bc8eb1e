// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/importer.h"

namespace weehours {

/// Finds out to which baby each row belongs.
class BabyFinder
{
public:
    BabyFinder(const QList<Entry> &babies, const ImportSource &source,
               const ImportAnswers &answers);

    /// Empty if the row belongs to none of the log's babies.
    [[nodiscard]] std::optional<BabyId> babyOf(const ImportedRow &row) const;
    /// What the person must answer first.
    [[nodiscard]] const std::optional<ImportQuestion> &question() const { return m_question; }

private:
    using About = ImportQuestion::About;

    void takeOnly(const QList<Entry> &babies, const ImportAnswers &answers);
    void findOwn(QList<Entry> babies, const QList<ImportedBaby> &exported);
    void find(const QList<Entry> &babies, const QList<ImportedBaby> &exported,
              const ImportAnswers &answers);
    void askChild();
    void ask(const ImportQuestion &question);

    QStringList m_names;
    QStringList m_ownIds;
    bool m_hasNameless = false;
    QHash<QString, std::optional<BabyId>> m_byName;
    QHash<QString, BabyId> m_byId;
    std::optional<BabyId> m_ofNameless;
    std::optional<ImportQuestion> m_question;
};

} // namespace weehours
