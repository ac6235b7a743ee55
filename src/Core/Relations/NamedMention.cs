using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Relations.Names;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Relations;

/// <summary>A mention on its way to its entity.</summary>
/// <param name="Range">Where it stands in the article's text.</param>
/// <param name="Form">How it names.</param>
/// <param name="Title">The title before the name, inside the mention or right before it, folded, or empty.</param>
/// <param name="Known">The catalogue's entity, where its names say which.</param>
/// <param name="Kin">Whether it brings a person in as somebody's relative.</param>
/// <param name="Seniority">Whether it says which of two people of one name is meant: "the elder Tillery".</param>
internal sealed record NamedMention(TextRange Range, EntityKind Kind, float Confidence, NameForm Form, string Title, KnownEntity? Known, Kin Kin = default, Seniority Seniority = default)
{
    /// <summary>The gender that the words beside the name say: Mrs, her husband.</summary>
    public Gender SaidGender => Titles.GenderOf(Title) is not Gender.Unknown and var gender ? gender : Kin.Gender;
}
