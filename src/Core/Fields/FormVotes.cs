using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Documents;

namespace CorpusGen.Core.Fields;

/// <summary>The forms that do not go together in one field.</summary>
internal enum FormGroup : byte
{
    Text,
    Number,
    Boolean,
    Date,
    Article,
    Entity,
    List,
    Map,
}

/// <summary>Counts the forms in which a field is written.</summary>
internal sealed class FormVotes
{
    private static readonly int Groups = Enum.GetValues(typeof(FormGroup)).Length;

    private readonly int[] _votes = new int[Groups];
    private readonly int[] _firsts = new int[Groups];
    private readonly HashSet<string> _targets = new(StringComparer.Ordinal);

    /// <param name="values">In the order that decides between forms with as many votes; no <see cref="FieldNull"/>.</param>
    public FormVotes(IReadOnlyList<FieldValue> values)
    {
        // A header line may be a list where other documents have one.
        bool hasLists = values.Any(value => value is FieldList);
        for (int i = 0; i < values.Count; i++)
        {
            if (values[i] is FieldText { Style: TextStyle.Line } && hasLists)
                Vote(FormGroup.List, i);
            else
                Vote(values[i], i);
        }

        if (!HasNumberLikes)
            return;

        // Where one document writes 02134, the numbers of the others are no numbers either.
        _firsts[(int)FormGroup.Text] = Math.Min(FirstOf(FormGroup.Text), FirstOf(FormGroup.Number));
        _votes[(int)FormGroup.Text] += _votes[(int)FormGroup.Number];
        _votes[(int)FormGroup.Number] = 0;
    }

    /// <summary>Whether something looks like a number and is none.</summary>
    public bool HasNumberLikes { get; private set; }

    /// <summary>What holds all the numbers.</summary>
    public FieldKind Widest { get; private set; } = FieldKind.Integer;

    /// <summary>What all the references to entities refer to.</summary>
    public string EntityTarget => _targets.Count == 1 ? _targets.First() : FieldType.AnyEntity;

    /// <summary>The form of most values; text where there are none.</summary>
    public FormGroup Winner
    {
        get
        {
            FormGroup winner = FormGroup.Text;
            for (FormGroup group = FormGroup.Text; (int)group < Groups; group++)
            {
                int more = _votes[(int)group] - _votes[(int)winner];
                if (more > 0 || (more == 0 && FirstOf(group) < FirstOf(winner)))
                    winner = group;
            }

            return winner;
        }
    }

    /// <summary>The group of a form; what only looks like a number is a text.</summary>
    public static FormGroup GroupOf(ScalarForm form) => form switch
    {
        ScalarForm.Integer or ScalarForm.Long or ScalarForm.Decimal => FormGroup.Number,
        ScalarForm.Boolean => FormGroup.Boolean,
        ScalarForm.Date => FormGroup.Date,
        ScalarForm.ArticleReference => FormGroup.Article,
        ScalarForm.EntityReference => FormGroup.Entity,
        _ => FormGroup.Text,
    };

    private void Vote(FieldValue value, int index)
    {
        if (value is not FieldText text)
        {
            Vote(value is FieldList ? FormGroup.List : FormGroup.Map, index);
            return;
        }

        ScalarForm form = ScalarForms.Of(text);
        HasNumberLikes |= form == ScalarForm.NumberLike;
        if (form == ScalarForm.EntityReference)
            _targets.Add(text.Text.Substring(0, text.Text.IndexOf(':')));
        if (form == ScalarForm.Decimal || (form == ScalarForm.Long && Widest == FieldKind.Integer))
            Widest = form == ScalarForm.Decimal ? FieldKind.Decimal : FieldKind.Long;
        Vote(GroupOf(form), index);
    }

    private void Vote(FormGroup group, int index)
    {
        if (_votes[(int)group]++ == 0)
            _firsts[(int)group] = index;
    }

    private int FirstOf(FormGroup group) => _votes[(int)group] == 0 ? int.MaxValue : _firsts[(int)group];
}
