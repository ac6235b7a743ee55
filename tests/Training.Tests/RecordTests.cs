using System.IO;
using Xunit;

namespace CorpusGen.Training.Tests;

public class RecordTests
{
    /// <summary>
    /// Whether today's code and data would make it is what <c>check</c> of the training program finds out, which takes the data beside the repository.
    /// </summary>
    [Fact]
    public void The_model_that_ships_is_the_one_that_was_written_down()
    {
        string record = File.ReadAllText(Path.Combine(Repository.Root, "training", "record.txt"));
        byte[] model = File.ReadAllBytes(Path.Combine(Repository.Root, "src", "Core", "Entities", "entities.bin"));
        Assert.Contains(Rehearsal.HashOf(model), record);
    }
}
