// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/report/report.h"

class QPagedPaintDevice;

namespace weehours {

/// Prints it on a device whose page has no margins.
/// @return false if the device could not be written to
[[nodiscard]] bool printReport(QPagedPaintDevice &device, const Report &report);
/// Writes a PDF file, replacing an existing one only once everything is written. The error has
/// words for the person.
[[nodiscard]] Result<void> writeReport(const QString &path, const Report &report,
                                       QPageSize::PageSizeId paper, const QString &title);

} // namespace weehours
