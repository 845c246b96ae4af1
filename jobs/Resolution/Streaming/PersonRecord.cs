using System.Text;
using Investigations.Jobs.Resolution.Linkage;
using Investigations.Jobs.Resolution.Tables;

namespace Investigations.Jobs.Resolution.Streaming;

/// <summary>One record of a person by field.</summary>
internal sealed class PersonRecord
{
    /// <summary>Takes values.</summary>
    /// <param name="id">Its id, which no other record of the population has.</param>
    /// <param name="values">Its values; of several of one field the order counts, of different fields it does not. Empty and repeated ones are left out.</param>
    public PersonRecord(string id, IEnumerable<FieldValue> values)
    {
        Id = id;
        var kept = new List<FieldValue>();
        foreach (var value in values.OrderBy(static value => value.Field))
        {
            if (!value.Value.IsEmpty && !kept.Exists(other => other.Field == value.Field && other.Value.Span.SequenceEqual(value.Value.Span))) kept.Add(value);
        }
        Values = kept;
    }

    /// <summary>Its id.</summary>
    public string Id { get; }

    /// <summary>Its values by field, ascending; those of one field are distinct.</summary>
    public IReadOnlyList<FieldValue> Values { get; }

    /// <summary>The records of a table.</summary>
    /// <param name="table">The records.</param>
    /// <param name="fields">The fields of the population; what the table has beside them is left out.</param>
    public static IEnumerable<PersonRecord> Of(PersonTable table, IReadOnlyList<TableField> fields)
    {
        var given = fields.Select(field => KnownValues.Matching(table, field)).ToArray();
        for (int record = 0; record < table.Count; record++)
        {
            var values = new List<FieldValue>();
            for (int f = 0; f < given.Length; f++)
            {
                if (given[f] is not { } field || field.Codes[record] == 0) continue;
                values.Add(new FieldValue(f, field.Values[field.Codes[record]].ToArray()));
                foreach (int other in field.Others?[record] ?? []) values.Add(new FieldValue(f, field.Values[other].ToArray()));
            }
            yield return new PersonRecord(Encoding.UTF8.GetString(table.Ids[record]), values);
        }
    }
}
