namespace CorpusGen.Core.Times.Resolving;

/// <summary>A value and how it came about.</summary>
/// <param name="Anchor">What it was counted from.</param>
/// <param name="Reason">Why in this direction, in a few words.</param>
/// <param name="Names">The date that it names, which is the last one named from here on; the default where it names none.</param>
internal readonly record struct Resolution(string Value, AnchorKind Anchor, string Reason, NamedTime Names = default)
{
    public static Resolution Fixed(string value, NamedTime names = default) => new(value, AnchorKind.None, "as written", names);
}
