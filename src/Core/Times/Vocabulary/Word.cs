namespace CorpusGen.Core.Times.Vocabulary;

/// <summary>What the vocabulary knows of one token.</summary>
/// <param name="Roles">Everything it can be.</param>
/// <param name="Number">The value as a number, ordinal or deictic, or the number that its digits write (-1 beyond nine digits).</param>
/// <param name="Calendar">The value as a month, weekday, season or part of the day.</param>
/// <param name="Unit">The unit of time that it names.</param>
/// <param name="Scale">How many of the unit it names: a fortnight is two weeks.</param>
/// <param name="Digits">How many digits it has.</param>
internal readonly record struct Word(Role Roles, int Number, int Calendar, TimeUnit Unit, int Scale, int Digits)
{
    public bool Has(Role any) => (Roles & any) != 0;
}
