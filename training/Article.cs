using System.Collections.Generic;
using CorpusGen.Core.Entities;

namespace CorpusGen.Training;

/// <summary>A name that a person, or an earlier model, marked. <see cref="NameKind.Miscellaneous"/> stands for events, works and all the rest.</summary>
internal readonly record struct MarkedName(int Start, int End, NameKind Kind);

/// <summary>A text to train or to measure on.</summary>
/// <param name="Source">The data set that it comes from: features get a private copy for each.</param>
internal sealed record Article(string Id, string Source, string Text, IReadOnlyList<MarkedName> Names);
