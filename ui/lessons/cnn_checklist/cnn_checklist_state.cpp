// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/cnn_checklist/cnn_checklist_state.h"

#include "ui/lesson/state_json.h"

#include <algorithm>
#include <array>

namespace convlab::ui::lessons::cnn_checklist {

namespace {

struct Field {
    const char *name;
    std::int64_t LayerSetup::*number;
    std::int64_t low, high;
};

constexpr std::array<Field, 8> fields{{{"batch", &LayerSetup::batch, 1, 256},
                                       {"c_in", &LayerSetup::inChannels, 1, 512},
                                       {"c_out", &LayerSetup::outChannels, 1, 512},
                                       {"size", &LayerSetup::size, 1, 256},
                                       {"kernel", &LayerSetup::kernel, 1, 11},
                                       {"stride", &LayerSetup::stride, 1, 4},
                                       {"padding", &LayerSetup::padding, 0, 5},
                                       {"dilation", &LayerSetup::dilation, 1, 4}}};

} // namespace

LayerSetup setupFrom(const QJsonObject &json)
{
    LayerSetup setup;
    for (const Field &field : fields)
        setup.*field.number = std::clamp<std::int64_t>(intFrom(json, QLatin1String(field.name), setup.*field.number), field.low, field.high);
    return setup;
}

QJsonObject toJson(const LayerSetup &setup)
{
    QJsonObject json;
    for (const Field &field : fields)
        json.insert(QLatin1String(field.name), qint64(setup.*field.number));
    return json;
}

} // namespace convlab::ui::lessons::cnn_checklist
