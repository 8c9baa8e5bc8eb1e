// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/mutation.h"

#include <QList>

namespace weehours {

/// What several people did to the same few entries without hearing of each other, as drawn by
/// RapidCheck: call `draw` inside a property.
///
/// It keeps to what the protocol asks of clients, and to where it promises the same end in any
/// order:
/// - each author's mutations are sent in the order in which they were made, and each is stamped
///   after all that its author had seen of the entry;
/// - authors have seen more or less of what was there before, but all of it if the entry is
///   deleted;
/// - a value differs from what stood at the start, and only what stood is deleted, once by an
///   author;
/// - no two values are each right and together wrong: of such two the one that comes second loses.
struct ConcurrentEdits
{
    /// What the entries went through before, in order. `baseVersion` here and below is the number
    /// of the mutation of `history`, from 1, that its author saw last of the entry; 0 for none.
    QList<Mutation> history;
    /// The mutations of each author, of whom there are at most `maxAuthors`.
    QList<QList<Mutation>> queues;

    static constexpr int maxAuthors = 4;

    [[nodiscard]] static ConcurrentEdits draw();

    /// In which order the mutations reach the server: the author of each.
    [[nodiscard]] QList<qsizetype> drawOrder() const;
};

} // namespace weehours
