// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sealedcopies.h"

#include "core/protocol/schema.h"
#include "core/protocol/sentence.h"
#include "core/store/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

#include <sys/stat.h>

namespace weehours {

namespace {

constexpr qint64 keptCopyMsecs = 30 * msecsPerDay;
// Its only text of variable length is a name of a few hundred bytes.
constexpr qint64 longestHead = 16 * 1024;
const QString format = QStringLiteral("weehours-sealed-copy");

std::unexpected<Error> cannotWrite(const QString &why)
{
    return failure(codes::writeFailed, {Sentence::SetAsideFailed, {why}});
}

std::unexpected<Error> cannotRead()
{
    return failure(codes::storeFailed, {Sentence::SetAsideUnreadable});
}

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<SealedCopy> headOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject head = QJsonDocument::fromJson(file.readLine(longestHead)).object();
    const auto babyId = BabyId::parse(head.value(QLatin1StringView("babyId")).toString());
    const auto at = Instant::parse(head.value(QLatin1StringView("at")).toString());
    if (head.value(QLatin1StringView("format")).toString() != format || !babyId || !at)
        return std::nullopt;
    return SealedCopy{*babyId, head.value(QLatin1StringView("name")).toString(), *at, path};
}

} // namespace

Instant SealedCopy::until() const
{
    return at.plusMsecs(keptCopyMsecs);
}

QString SealedCopies::folder() const
{
    return QFileInfo(m_store.database.path()).absolutePath() + QStringLiteral("/sealed");
}

Result<void> SealedCopies::put(const BabyId &babyId, Instant now) const
{
    const auto row = m_store.babies.find(babyId);
    const auto baby = m_store.entries.find(entityIdOf(babyId));
    if (!row)
        return std::unexpected(row.error());
    if (!baby)
        return std::unexpected(baby.error());
    if (!*row)
        return {};
    ::mkdir(QFile::encodeName(folder()).constData(), S_IRWXU);
    PrivateFile file(QStringLiteral("%1/%2-%3").arg(folder(), babyId.toString()).arg(now.msecs));
    if (!file.begin())
        return cannotWrite(file.errorString());
    const QJsonObject head{{QStringLiteral("format"), format},
                           {QStringLiteral("version"), 1},
                           {QStringLiteral("babyId"), babyId.toString()},
                           {QStringLiteral("name"), (*row)->name},
                           {QStringLiteral("at"), now.toString()}};
    const auto write = [&file](const QJsonObject &object) -> Result<void> {
        const QByteArray bytes = line(object);
        if (file.write(bytes) == bytes.size())
            return {};
        return cannotWrite(file.errorString());
    };
    if (const auto done = write(head); !done)
        return done;
    if (*baby) {
        if (const auto done = write(toJson((*baby)->entity)); !done)
            return done;
    }
    EntryQuery query;
    query.babyId = babyId;
    const auto written = m_store.entries.forEach(query, [&write](const Entry &entry) {
        return write(toJson(entry.entity));
    });
    if (!written)
        return written;
    if (!file.commit())
        return cannotWrite(file.errorString());
    return {};
}

QList<SealedCopy> SealedCopies::list() const
{
    QList<SealedCopy> copies;
    const QFileInfoList files = QDir(folder()).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        if (const auto copy = headOf(file.absoluteFilePath()))
            copies.append(*copy);
    }
    std::ranges::sort(copies, [](const SealedCopy &a, const SealedCopy &b) { return b.at < a.at; });
    return copies;
}

std::optional<SealedCopy> SealedCopies::find(const BabyId &babyId) const
{
    const QList<SealedCopy> copies = list();
    const auto found = std::ranges::find(copies, babyId, &SealedCopy::babyId);
    return found == copies.cend() ? std::nullopt : std::optional(*found);
}

Result<QList<Entity>> SealedCopies::read(const SealedCopy &copy)
{
    QFile file(copy.path);
    if (!file.open(QIODevice::ReadOnly) || !headOf(copy.path))
        return cannotRead();
    (void)file.readLine();
    QList<Entity> entities;
    while (!file.atEnd()) {
        const auto entity = entityFromJson(QJsonDocument::fromJson(file.readLine()).object());
        if (!entity)
            return cannotRead();
        entities.append(*entity);
    }
    return entities;
}

Result<void> SealedCopies::remove(const SealedCopy &copy)
{
    if (!QFile::exists(copy.path) || QFile::remove(copy.path))
        return {};
    return failure(codes::storeFailed,
                   {Sentence::SetAsideNotRemoved, {QFileInfo(copy.path).absolutePath()}});
}

void SealedCopies::removeExpired(Instant now) const
{
    for (const SealedCopy &copy : list()) {
        // If it cannot be removed now, the next start tries again.
        if (copy.until() <= now)
            (void)remove(copy);
    }
}

} // namespace weehours
