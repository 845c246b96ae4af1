using GraphQL.Types;

namespace Investigations.Api.Schema;

/// <summary>A column and its text.</summary>
internal sealed class CellType : ObjectGraphType<KeyValuePair<string, string>>
{
    /// <summary>Declares the fields.</summary>
    public CellType()
    {
        Name = "Cell";
        Description = "A column and its text.";
        Field<NonNullGraphType<StringGraphType>>("column").Description("As it stands in the header row.").Resolve(context => context.Source.Key);
        Field<NonNullGraphType<StringGraphType>>("text").Description("As it was delivered; secrets masked.").Resolve(context => context.Source.Value);
    }
}
