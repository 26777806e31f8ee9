// SPDX-License-Identifier: Apache-2.0
#include "import/language/training/options.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <stdexcept>

namespace claimgraph::training {
namespace {

double to_number(const std::string &name, const std::string &text) {
    std::size_t used = 0;
    double value = 0;
    try {
        value = std::stod(text, &used);
    } catch (const std::exception &) {
        used = 0;
    }
    if (used == 0 || used != text.size())
        throw std::invalid_argument(name + ": '" + text + "' is no number");
    return value;
}

std::pair<std::string, double> treebank(const std::string &text) {
    const auto equals = text.rfind('=');
    if (equals == std::string::npos)
        return {text, 1.0};
    return {text.substr(0, equals), to_number(text, text.substr(equals + 1))};
}

} // namespace

Options parse_options(const std::vector<std::string> &arguments) {
    Options options;
    constexpr std::array commands = {"network", "pack", "unpack"};
    if (arguments.empty() || std::count(commands.begin(), commands.end(), arguments[0]) == 0)
        throw std::invalid_argument(usage());
    options.command = arguments[0];
    using Setter = std::function<void(const std::string &)>;
    const auto text = [](std::string &target) -> Setter {
        return [&target](const std::string &value) { target = value; };
    };
    const auto number = [](auto &target) -> Setter {
        return [&target](const std::string &value) {
            target = static_cast<std::decay_t<decltype(target)>>(to_number("number", value));
        };
    };
    const std::map<std::string, Setter> setters = {
        {"--train", [&](const std::string &v) { options.train.push_back(treebank(v)); }},
        {"--text", [&](const std::string &v) { options.text.push_back(treebank(v)); }},
        {"--teacher", [&](const std::string &v) { options.teachers.push_back(v); }},
        {"--trust", number(options.plan.trust)},
        {"--dev", [&](const std::string &v) { options.dev.push_back(v); }},
        {"--weights", [&](const std::string &v) { options.weights.push_back(v); }},
        {"--start", text(options.start)},
        {"--lexicon", text(options.lexicon)},
        {"--wordnet", text(options.wordnet)},
        {"--model", text(options.model)},
        {"--width", number(options.width)},
        {"--windows", number(options.windows)},
        {"--layers", number(options.layers)},
        {"--least-count", number(options.least_count)},
        {"--telegraphic", number(options.telegraphic)},
        {"--cropped", number(options.cropped)},
        {"--epochs", number(options.plan.epochs)},
        {"--batch", number(options.plan.batch_words)},
        {"--rate", number(options.plan.rate)},
        {"--seed", number(options.plan.seed)},
        {"--dropout-embedding", number(options.plan.dropout.embedding)},
        {"--dropout-layer", number(options.plan.dropout.layer)},
        {"--dropout-output", number(options.plan.dropout.output)},
    };
    for (std::size_t i = 1; i < arguments.size(); i += 2) {
        const auto setter = setters.find(arguments[i]);
        if (setter == setters.end() || i + 1 == arguments.size())
            throw std::invalid_argument("cannot use '" + arguments[i] + "'\n" + usage());
        setter->second(arguments[i + 1]);
    }
    if (!options.text.empty() && options.teachers.empty())
        throw std::invalid_argument("--text needs a --teacher\n" + usage());
    if (options.train.empty() || options.weights.empty())
        throw std::invalid_argument("--train and --weights are needed\n" + usage());
    if (options.command != "pack" && options.weights.size() > 1)
        throw std::invalid_argument("only pack takes more than one --weights\n" + usage());
    return options;
}

std::string usage() {
    return "usage: claimgraph-train network --train FILE[=SHARE]... --weights FILE [--wordnet "
           "FOLDER]\n"
           "         [--teacher FILE]... [--trust SHARE] [--text FILE[=SHARE]]...\n"
           "         [--telegraphic SHARE] [--cropped SHARE] [--epochs N]\n"
           "         [--width N] [--windows N] [--layers N] [--least-count N] [--batch WORDS]\n"
           "         [--rate R] [--seed N] [--dropout-embedding P] [--dropout-layer P]\n"
           "         [--dropout-output P] [--start FILE]\n"
           "       claimgraph-train pack --train FILE[=SHARE]... --weights FILE... --lexicon FILE\n"
           "         --model FILE [--wordnet FOLDER] [--dev FILE]... [--width N] [--windows N]\n"
           "         [--layers N] [--least-count N]\n"
           "       claimgraph-train unpack --train FILE... --weights FILE --model FILE\n"
           "         [--wordnet FOLDER] [--width N] [--windows N] [--layers N] [--least-count N]\n"
           "network learns the weights, from treebanks and from what teachers say of them and of\n"
           "other texts; pack takes the mean of the weights, learns the rest, writes the model and "
           "scores it;\n"
           "unpack takes the weights out of a model, to go on from it or to be taught by it.";
}

} // namespace claimgraph::training
