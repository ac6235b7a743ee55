using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using CorpusGen.Tool.Annotating;
using Xunit;

namespace CorpusGen.Tool.Tests;

/// <summary>What keeps memory bounded however many documents come: lines are read when they are asked for, and asked for only so far ahead.</summary>
public class StreamingTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(16)]
    public void Items_are_never_read_further_ahead_than_allowed(int readAhead)
    {
        int given = 0;
        int finished = 0;
        int mostAhead = 0;
        IEnumerable<int> Items()
        {
            for (; given < 500; given++)
            {
                mostAhead = System.Math.Max(mostAhead, given - finished);
                yield return given;
            }
        }

        var results = new List<int>();
        OrderedParallel.Run(
            Items(),
            item =>
            {
                // The first of each ten is slow, so that the others pile up behind it.
                if (item % 10 == 0)
                    Thread.Sleep(2);
                return item;
            },
            readAhead,
            result =>
            {
                finished++;
                results.Add(result);
            },
            () => { });
        Assert.Equal(Enumerable.Range(0, 500), results);
        Assert.InRange(mostAhead, 0, readAhead);
    }

    [Fact]
    public void A_failure_of_the_work_is_thrown_where_the_result_is_due() =>
        Assert.Throws<InvalidDataException>(() => OrderedParallel.Run<int, int>(
            [1, 2, 3], item => item == 2 ? throw new InvalidDataException() : item, 2, _ => { }, () => { }));

    [Fact]
    public void A_line_is_there_before_the_next_one_is_read()
    {
        var input = new OneLineAtATime();
        int seen = 0;
        foreach (InputLine line in LineInput.Read(input).Take(1_000))
        {
            Assert.Equal(++seen, line.Number);
            Assert.Equal(seen, input.Given);
            Assert.Equal("line " + seen, Encoding.UTF8.GetString(line.Bytes.Span));
        }
    }

    /// <summary>An endless stream that gives one line at each read.</summary>
    private sealed class OneLineAtATime : MemoryStream
    {
        public int Given { get; private set; }

        public override int Read(byte[] buffer, int offset, int count) =>
            Encoding.UTF8.GetBytes($"line {++Given}\n", 0, $"line {Given}\n".Length, buffer, offset);
    }
}
