using GraphQL.Types;
using Investigations.Api.Schema.Paging;

namespace Investigations.Api.Schema;

/// <summary>A count and what it counts.</summary>
internal sealed class NamedCountType : ObjectGraphType<KeyValuePair<string, long>>
{
    /// <summary>Declares the fields.</summary>
    public NamedCountType()
    {
        Name = "NamedCount";
        Description = "A count and what it counts.";
        Field<NonNullGraphType<StringGraphType>>("name").Description("What is counted.").Resolve(context => context.Source.Key);
        Field<NonNullGraphType<IntGraphType>>("count").Description("How many.").Resolve(context => Counts.Int(context.Source.Value));
    }
}
