using System.Globalization;
using System.Text;

namespace CorpusGen.Package.Tests.Projects;

/// <summary>News made by the yard: each document other than the next, with the names and times that news has.</summary>
internal static class GeneratedDocument
{
    private static readonly string[] People =
    [
        "Anna Keller", "Boris Ivanov", "Carmen Ruiz", "David Osei", "Elif Aydin", "Farid Rahimi", "Greta Holm", "Hugo Martins", "Ivana Petrova",
        "Jonas Weber", "Kofi Mensah", "Laura Bianchi", "Marek Nowak", "Nadia Haddad", "Oscar Lindgren", "Priya Nair",
    ];

    private static readonly string[] Places =
        ["Vienna", "Lagos", "Madrid", "Accra", "Ankara", "Kabul", "Stockholm", "Lisbon", "Sofia", "Berlin", "Kumasi", "Milan", "Warsaw", "Beirut", "Oslo", "Kochi"];

    private static readonly string[] Times =
        ["on Monday", "last week", "in March", "two years ago", "at 9 a.m.", "on July 4, 2016", "every autumn", "for three months", "in the 1990s", "yesterday"];

    private static readonly string[] Deeds =
        ["opened a bridge", "met the mayor", "lost a case", "sold a company", "won a race", "closed a school", "planted a forest", "signed a treaty"];

    /// <summary>A document of a header and about so many characters; the same for the same number.</summary>
    public static string Of(int number, int length)
    {
        var dice = new Dice(number);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Title: Report {number} from {dice.Of(Places)}\n");
        text.Append(CultureInfo.InvariantCulture, $"Date: 20{dice.Next(10) + 10}-0{dice.Next(9) + 1}-{dice.Next(18) + 10}\n\n");
        while (text.Length < length - 200)
        {
            string person = dice.Of(People);
            text.Append(CultureInfo.InvariantCulture, $"{person} {dice.Of(Deeds)} in {dice.Of(Places)} {dice.Of(Times)}, for the {dice.Next(90) + 2}th time. ");
            text.Append(CultureInfo.InvariantCulture, $"“We waited {dice.Of(Times)},” {person.Split(' ')[1]} said of the {dice.Next(900) + 100} guests.");
            text.Append(dice.Next(3) == 0 ? "\n\n" : " ");
        }

        return text.ToString().TrimEnd() + "\n";
    }

    /// <summary>A linear congruential generator: the same rolls on every machine.</summary>
    private sealed class Dice(int seed)
    {
        private uint _state = unchecked((uint)seed * 2654435761u) + 1;

        public int Next(int below)
        {
            _state = unchecked(_state * 1664525u + 1013904223u);
            return (int)((_state >> 8) % (uint)below);
        }

        public string Of(string[] choices) => choices[Next(choices.Length)];
    }
}
