using GraphQL.Types;
using Investigations.Api.Schema.Loading;
using Investigations.Graph.Model;

namespace Investigations.Api.Schema;

/// <summary>The name of a source record.</summary>
internal sealed class RecordNameType : ObjectGraphType<RecordRef>
{
    /// <summary>Declares the fields.</summary>
    public RecordNameType()
    {
        Name = "RecordName";
        Description = "The name of a source record.";
        Field<NonNullGraphType<StringGraphType>>("file").Description("Such as workers.csv.").Resolve(context => context.Source.File.Name);
        Field(x => x.RecordId).Description("Its id within the file.");
        Field<StringGraphType>("label").Description("The name that the record gives; null when it gives none.").Resolve(context => Loads.Of(context).Text(context.Source, "full_name"));
    }
}
