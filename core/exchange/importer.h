// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/importformats.h"
#include "core/logbook/logbook.h"

#include <QDateTime>
#include <QMap>

#include <numeric>

namespace weehours {

/// What the person says of what the files leave open. What is not set, nobody has answered.
struct ImportAnswers
{
    std::optional<BabyId> baby;
    /// The name in the file of the one baby that counts; empty: it is found by its name.
    QString child;
    /// A name of the zone that its times are in.
    QByteArray zone;
    std::optional<DateOrder> dateOrder;
    std::optional<Unit> volume;
    std::optional<Unit> weight;
    std::optional<Unit> length;
    std::optional<Unit> temperature;
};

/// A value of the file in every reading that a question allows.
struct ImportSample
{
    /// When it was, as a clock there showed it; invalid where it is the date that is asked about.
    QDateTime wall;
    /// As the file has it.
    QString written;
    /// One for each choice.
    QStringList readings;
};

/// Something that the files leave open and nobody has answered.
struct ImportQuestion
{
    enum class About { Baby, Child, Zone, DateOrder, Volume, Weight, Length, Temperature };
    About about = About::Zone;
    /// For the person, in their language.
    QString words;
    /// What it may be, the likeliest first: names, or words as the command line takes them.
    QStringList choices;
    /// Up to three values of the file, those that differ most between the readings.
    QList<ImportSample> samples;
    /// How many rows or values leave it open.
    int count = 0;
    /// Why the first choice is the likeliest, for the person; may be empty.
    QString reason;
};

/// The unit that a choice of a question names: `oz`. Nothing where it is no unit.
[[nodiscard]] std::optional<Unit> unitOfChoice(ImportQuestion::About about, const QString &choice);

/// What an import would do, before anything is written.
struct ImportPlan
{
    /// Before them the babies of an export of Wee Hours, where the profile has none.
    QList<NewEntry> entries;
    /// By kind: what is new, and what is here already.
    QMap<QString, int> fresh;
    QMap<QString, int> known;
    QList<ImportComplaint> rejected;
    /// While there is one, nothing can be written: `entries` then rest on guesses.
    QList<ImportQuestion> questions;
    /// What else the person should know, sentence by sentence.
    QStringList remarks;
    /// The first and the last start of all that was understood.
    std::optional<Instant> first;
    std::optional<Instant> last;

    [[nodiscard]] static int together(const QMap<QString, int> &counts)
    {
        return std::accumulate(counts.cbegin(), counts.cend(), 0);
    }
};

/// What was not understood as a table: the rows as their files have them, with the columns `file`,
/// `row` and `reason` behind them.
[[nodiscard]] QByteArray rejectedCsv(const ImportSource &source, const ImportPlan &plan);

/// Turns the rows of other programs' files into entries of the log. It asks only what the files
/// leave open, invents nothing, and adds nothing twice: an entry's id is made of what it is called
/// there. It belongs to the thread of its logbook.
class Importer
{
public:
    /// @param logbook must outlive the importer
    explicit Importer(Logbook &logbook) : m_logbook(logbook) {}

    /// Works out what would be added; writes nothing. An export of Wee Hours brings its babies to a
    /// profile that has none.
    [[nodiscard]] Result<ImportPlan> plan(const ImportSource &source,
                                          const ImportAnswers &answers) const;

    /// Adds the entries of a plan without questions: all or none of them, as one step of undo. It
    /// is one transaction, so that neither a cancel nor the death of the program leaves a part.
    /// @param goOn see Logbook::addMany()
    /// @returns how many were added
    [[nodiscard]] Result<int> write(const ImportPlan &plan,
                                    const std::function<bool(int done)> &goOn = {}) const;

private:
    /// The babies of the profile; where there is none, those that the files have.
    [[nodiscard]] Result<QList<Entry>> babiesFor(const ImportSource &source,
                                                 ImportPlan &plan) const;

    Logbook &m_logbook;
};

} // namespace weehours
