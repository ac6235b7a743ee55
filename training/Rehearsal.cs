using System;
using System.IO;
using System.Linq;
using System.Security.Cryptography;

namespace CorpusGen.Training;

/// <summary>
/// Tells in a fraction of the time whether today's code and data would make the model that ships: <c>train</c> goes the whole way once more in a single pass, and writes down
/// what came of it beside the hash of the model; <c>check</c> goes that short way again. Whatever a model is made of has a part in it.
/// </summary>
internal static class Rehearsal
{
    private static readonly Settings Short = new() { Epochs = 1, Seeds = 1 };

    /// <summary>What is written down of a model.</summary>
    public static string RecordOf(byte[] model, Recipe recipe) => $"model {HashOf(model)}\nrehearsal {HashOf(recipe.Make(Short))}\n";

    /// <summary>Writes a line for each thing that is not as it was written down.</summary>
    /// <returns>Whether there is none.</returns>
    public static bool Check(string record, byte[] model, Recipe recipe, TextWriter log)
    {
        string[] written = record.Split('\n');
        string[] found = RecordOf(model, recipe).Split('\n');
        foreach (var (then, now) in written.Zip(found).Where(pair => pair.First != pair.Second))
            log.WriteLine($"{then} was written down, {now} was found: train anew, or take back what changed the model");
        return written.SequenceEqual(found);
    }

    public static string HashOf(byte[] model) => Convert.ToHexStringLower(SHA256.HashData(model));
}
