// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/quickterms.h"

namespace weehours {

/// The words of the program's language that a quick line may use: the names of the kinds, and of
/// the choices of their fields, as the faces have them.
[[nodiscard]] QList<QuickWord> quickVocabulary();

} // namespace weehours
