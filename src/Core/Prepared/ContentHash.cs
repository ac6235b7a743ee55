using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Prepared;

/// <summary>SHA-256 of texts, by their UTF-16 code units: texts with one hash are one text.</summary>
internal sealed class ContentHash : IDisposable
{
    private readonly SHA256 _hash = SHA256.Create();

    // A hash takes as long to be called as to run over some hundred bytes, and most fields are short.
    private readonly byte[] _buffer = new byte[4096];
    private int _filled;

    /// <summary>The hash of one text.</summary>
    public static string Of(string text)
    {
        using var hash = new ContentHash();
        return hash.Add(text).Finish();
    }

    /// <summary>The hash of what a file holds, whatever it is called.</summary>
    public static string Of(SeedFile file)
    {
        using var hash = new ContentHash();
        return hash.AddField(file.IsUtf8 ? "utf-8" : "").AddField(file.Text).Finish();
    }

    /// <summary>
    /// The hash of a corpus: of the hashes of all its files with their names, in any order, so that who keeps those need not read an old file again.
    /// </summary>
    public static string OfCorpus(IEnumerable<(string Path, string Hash)> files)
    {
        using var hash = new ContentHash();
        foreach (var (path, fileHash) in files.OrderBy(file => file.Path, StringComparer.Ordinal))
            hash.AddField(path).AddField(fileHash);
        return hash.Finish();
    }

    /// <summary>One text after another; where one ends is part of the hash.</summary>
    public ContentHash AddField(string text) => Add(Numeral.Of(text.Length)).Add(":").Add(text);

    public string Finish()
    {
        _hash.TransformFinalBlock(_buffer, 0, _filled);
        var digits = new StringBuilder(64);
        foreach (byte each in _hash.Hash!)
            digits.Append(each.ToString("x2", CultureInfo.InvariantCulture));
        return digits.ToString();
    }

    public void Dispose() => _hash.Dispose();

    private ContentHash Add(string text)
    {
        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(text.AsSpan());
        while (bytes.Length > 0)
        {
            int length = Math.Min(bytes.Length, _buffer.Length - _filled);
            bytes.Slice(0, length).CopyTo(_buffer.AsSpan(_filled));
            bytes = bytes.Slice(length);
            _filled += length;
            if (_filled < _buffer.Length)
                continue;
            _hash.TransformBlock(_buffer, 0, _filled, null, 0);
            _filled = 0;
        }

        return this;
    }
}
