// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/babyfinder.h"

#include "core/protocol/schema.h"
#include "core/protocol/sentence.h"

#include <algorithm>

namespace weehours {

namespace {

/// Whether they name the same child: one may leave out the family's name.
bool isSameName(const QString &one, const QString &other)
{
    const auto plain = [](const QString &name) {
        return name.normalized(QString::NormalizationForm_C).simplified().toCaseFolded();
    };
    const QString a = plain(one);
    const QString b = plain(other);
    if (a.isEmpty() || b.isEmpty())
        return false;
    return a == b || a.section(u' ', 0, 0) == b || b.section(u' ', 0, 0) == a;
}

} // namespace

BabyFinder::BabyFinder(const QList<Entry> &babies, const ImportSource &source,
                       const ImportAnswers &answers)
{
    for (const ImportedRow &row : source.reading.rows) {
        if (row.baby.isEmpty())
            m_hasNameless = true;
        else if (!m_names.contains(row.baby))
            m_names.append(row.baby);
        if (!row.ownBaby.isEmpty() && !m_ownIds.contains(row.ownBaby))
            m_ownIds.append(row.ownBaby);
    }
    if (answers.baby)
        takeOnly(babies, answers);
    else
        find(babies, source.reading.babies, answers);
}

std::optional<BabyId> BabyFinder::babyOf(const ImportedRow &row) const
{
    if (const auto own = m_byId.constFind(row.ownBaby);
        !row.ownBaby.isEmpty() && own != m_byId.constEnd())
        return *own;
    return row.baby.isEmpty() ? m_ofNameless : m_byName.value(row.baby);
}

void BabyFinder::takeOnly(const QList<Entry> &babies, const ImportAnswers &answers)
{
    m_ofNameless = answers.baby;
    QString name;
    for (const Entry &baby : babies) {
        if (baby.entity.babyId == *answers.baby)
            name = baby.text(field::name);
    }
    const QString wanted = answers.child.isEmpty() ? name : answers.child;
    for (const QString &one : std::as_const(m_names)) {
        if (isSameName(one, wanted))
            m_byName.insert(one, answers.baby);
    }
    if (!m_byName.isEmpty() || !answers.child.isEmpty())
        return;
    if (m_names.size() == 1)
        m_byName.insert(m_names.constFirst(), answers.baby);
    else if (m_names.size() > 1)
        askChild();
}

// Those of an export of our own: the same ones, or else those that were made of it, which are
// equal in all. Twins may be equal in all but their place.
void BabyFinder::findOwn(QList<Entry> babies, const QList<ImportedBaby> &exported)
{
    const auto find = [&](const QString &id, auto isIt) {
        const auto found = std::ranges::find_if(babies, isIt);
        if (m_byId.contains(id) || !m_ownIds.contains(id) || found == babies.end())
            return;
        m_byId.insert(id, found->entity.babyId);
        babies.erase(found);
    };
    for (const QString &id : QStringList(m_ownIds))
        find(id, [&](const Entry &baby) { return baby.entity.babyId.toString() == id; });
    for (const ImportedBaby &one : exported)
        find(one.ownId, [&](const Entry &baby) { return baby.entity.data == one.fields; });
    for (const ImportedBaby &one : exported) {
        const QString name = one.fields.value(field::name).toString();
        const auto isNamesake = [&](const Entry &baby) { return baby.text(field::name) == name; };
        if (std::ranges::count_if(babies, isNamesake) == 1)
            find(one.ownId, isNamesake);
    }
}

void BabyFinder::find(const QList<Entry> &babies, const QList<ImportedBaby> &exported,
                      const ImportAnswers &answers)
{
    QList<BabyId> found;
    findOwn(babies, exported);
    for (const QString &one : std::as_const(m_names)) {
        if (!answers.child.isEmpty() && !isSameName(one, answers.child))
            continue;
        QList<BabyId> same;
        for (const Entry &baby : babies) {
            if (isSameName(one, baby.text(field::name)))
                same.append(baby.entity.babyId);
        }
        if (same.size() != 1)
            continue;
        m_byName.insert(one, same.constFirst());
        if (!found.contains(same.constFirst()))
            found.append(same.constFirst());
    }
    if (!m_byId.isEmpty())
        return;
    if (babies.isEmpty()) {
        ask({About::Baby, {Sentence::NoBabyYet}, m_names, {}, 0, {}});
        return;
    }
    if (m_byName.isEmpty() && babies.size() == 1) {
        const BabyId only = babies.constFirst().entity.babyId;
        QStringList meant = m_names;
        if (!answers.child.isEmpty())
            meant.removeIf([&](const QString &name) { return !isSameName(name, answers.child); });
        if (meant.size() > 1) {
            askChild();
            return;
        }
        for (const QString &name : std::as_const(meant))
            m_byName.insert(name, only);
        m_ofNameless = only;
        return;
    }
    if (found.size() == 1 && m_names.size() == 1)
        m_ofNameless = found.constFirst();
    else if (babies.size() == 1 && m_names.size() <= 1)
        m_ofNameless = babies.constFirst().entity.babyId;
    if (m_byName.isEmpty() || (m_hasNameless && !m_ofNameless)) {
        QStringList choices;
        for (const Entry &baby : babies) {
            const QString name = baby.text(field::name);
            const bool isOnly = std::ranges::count_if(babies,
                                                      [&](const Entry &other) {
                                                          return other.text(field::name) == name;
                                                      })
                                == 1;
            // Two of one name are told apart by their ids.
            choices.append(isOnly ? name : baby.id().toString());
        }
        ask({About::Baby, {Sentence::WhichBaby}, choices, {}, 0, {}});
    }
}

void BabyFinder::askChild()
{
    ask({About::Child,
         {Sentence::WhichChild, {m_names.join(QStringLiteral(", "))}},
         m_names,
         {},
         0,
         {}});
}

void BabyFinder::ask(const ImportQuestion &question)
{
    m_question = question;
    // For the preview all of it is somebody's.
    for (const QString &name : std::as_const(m_names))
        m_byName.insert(name, m_byName.value(name).value_or(BabyId()));
    m_ofNameless = m_ofNameless.value_or(BabyId());
}

} // namespace weehours
