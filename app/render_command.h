// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/stage_request.h"

namespace convlab::app {

/// What stands on a stage as text; an error says it where there is nothing of this kind. Needs no fonts.
QString stageText(const StageRequest &request, CopyFormat format);

/// The section of a stage as pages, into the file that the options name; the rest as below.
void renderHandout(const StageRequest &request, const RenderOptions &options);

/// Draws a stage into the file that the options name. Needs a QGuiApplication, on any platform, and loaded
/// fonts. Throws CommandLineError; then no file was written.
void renderStage(const StageRequest &request, const RenderOptions &options);

} // namespace convlab::app
