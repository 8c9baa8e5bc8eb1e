// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/profileexport.h"

#include "core/protocol/schema.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace weehours {

namespace {

/// Gives the free functions below a context for the translators.
struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(weehours::ExportText)
};

Result<void> put(QIODevice &device, const QByteArray &bytes)
{
    if (device.write(bytes) == bytes.size())
        return {};
    return failure(codes::writeFailed,
                   ExportText::tr("The export could not be written (%1). The log itself is as it "
                                  "was.")
                       .arg(device.errorString()));
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// An object without its closing brace, for more members to follow.
QByteArray opened(const QJsonObject &object)
{
    QByteArray bytes = compact(object);
    bytes.chop(1);
    return bytes;
}

QLatin1StringView toText(EntryState state)
{
    switch (state) {
    case EntryState::Waiting: return QLatin1StringView("waiting");
    case EntryState::Refused: return QLatin1StringView("refused");
    case EntryState::Confirmed: break;
    }
    return QLatin1StringView("confirmed");
}

QLatin1StringView toText(Access access)
{
    switch (access) {
    case Access::Local: return QLatin1StringView("local");
    case Access::Revoked: return QLatin1StringView("revoked");
    case Access::Apart: return QLatin1StringView("apart");
    case Access::Shared: break;
    }
    return QLatin1StringView("shared");
}

QJsonObject entryJson(const Entry &entry)
{
    QJsonObject object = toJson(entry.entity);
    object.remove(QStringLiteral("babyId"));
    object.remove(QStringLiteral("deleted"));
    object.insert(QStringLiteral("state"), QString(toText(entry.state)));
    return object;
}

QJsonObject unsentJson(const OutboxRow &row)
{
    QJsonObject object = toJson(row.mutation);
    const bool failed = row.state == OutboxState::Failed;
    object.insert(QStringLiteral("state"),
                  failed ? QStringLiteral("refused") : QStringLiteral("waiting"));
    if (row.error) {
        object.insert(QStringLiteral("error"),
                      QJsonObject{{QStringLiteral("code"), row.error->code},
                                  {QStringLiteral("detail"), row.error->detail}});
    }
    return object;
}

} // namespace

Result<ExportCounts> ProfileExport::writeTo(QIODevice &device,
                                            const std::optional<BabyId> &only) const
{
    auto babies = m_store.babies.list();
    const auto account = m_store.profile.account();
    if (!babies)
        return std::unexpected(babies.error());
    if (!account)
        return std::unexpected(account.error());
    if (only) {
        babies->removeIf([&](const BabyRow &row) { return row.babyId != *only; });
        if (babies->isEmpty()) {
            return failure(codes::notFound,
                           ExportText::tr("There is no such baby on this profile."));
        }
    }
    QJsonObject head{{QStringLiteral("format"), QStringLiteral("weehours-export")},
                     {QStringLiteral("version"), exportVersion},
                     {QStringLiteral("exportedAt"), m_now.toString()},
                     {QStringLiteral("exportedBy"), QJsonValue()}};
    if (*account) {
        head.insert(QStringLiteral("exportedBy"),
                    toJson(Person{(*account)->user.id, (*account)->user.name}));
    }
    ExportCounts counts;
    if (const auto done = put(device, opened(head) + ",\"babies\":["); !done)
        return std::unexpected(done.error());
    for (const BabyRow &row : std::as_const(*babies)) {
        if (counts.babies > 0) {
            if (const auto done = put(device, ","); !done)
                return std::unexpected(done.error());
        }
        if (const auto done = writeBaby(device, row, counts); !done)
            return std::unexpected(done.error());
        ++counts.babies;
    }
    if (const auto done = put(device, "\n]}\n"); !done)
        return std::unexpected(done.error());
    return counts;
}

Result<void> ProfileExport::writeBaby(QIODevice &device, const BabyRow &row,
                                      ExportCounts &counts) const
{
    const auto baby = m_store.entries.find(entityIdOf(row.babyId));
    const auto caregivers = m_store.babies.caregivers(row.babyId);
    const auto unsent = m_store.outbox.rows(false);
    if (!baby)
        return std::unexpected(baby.error());
    if (!caregivers)
        return std::unexpected(caregivers.error());
    if (!unsent)
        return std::unexpected(unsent.error());
    QJsonArray people;
    for (const Caregiver &caregiver : *caregivers)
        people.append(toJson(caregiver));
    QJsonArray waiting;
    for (const OutboxRow &one : *unsent) {
        if (one.babyId == row.babyId)
            waiting.append(unsentJson(one));
    }
    counts.unsent += static_cast<int>(waiting.size());
    const QJsonObject head{
        {QStringLiteral("babyId"), row.babyId.toString()},
        {QStringLiteral("name"), row.name},
        {QStringLiteral("role"), QString(toText(row.role))},
        {QStringLiteral("access"), QString(toText(row.access))},
        {QStringLiteral("baby"), *baby ? QJsonValue(entryJson(**baby)) : QJsonValue()},
        {QStringLiteral("caregivers"), people},
        {QStringLiteral("unsent"), waiting}};
    if (const auto done = put(device, '\n' + opened(head) + ",\"entries\":["); !done)
        return done;
    EntryQuery query;
    query.babyId = row.babyId;
    bool isFirst = true;
    const auto written = m_store.entries.forEach(query, [&](const Entry &entry) {
        ++counts.entries;
        return put(device,
                   (std::exchange(isFirst, false) ? "\n" : ",\n") + compact(entryJson(entry)));
    });
    if (!written)
        return written;
    return put(device, "\n]}");
}

Result<ExportCounts> ProfileExport::writeToFile(const QString &path,
                                                const std::optional<BabyId> &only) const
{
    const auto refused = [&path](const QString &why) {
        return failure(codes::writeFailed,
                       ExportText::tr("%1 could not be written (%2). The log itself is as it was.")
                           .arg(path, why));
    };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return refused(file.errorString());
    // Before anything is in it: what a baby drank is nobody else's business on a shared computer.
    if (!file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return refused(file.errorString());
    const auto counts = writeTo(file, only);
    if (!counts) {
        file.cancelWriting();
        return counts;
    }
    if (!file.commit())
        return refused(file.errorString());
    return counts;
}

} // namespace weehours
